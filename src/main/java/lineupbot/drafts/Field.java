package lineupbot.drafts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of a draft can be corrected. */
enum Field {
    BRAND, MODEL, BODY, KIND, CERTAINTY, WHEN, SITE, TEXT, TITLE, NAME, URL, DATE;

    static final List<Field> OF_HAPPENINGS = List.of(KIND, CERTAINTY, WHEN, BODY, SITE, BRAND, MODEL);
    static final List<Field> OF_STATEMENTS = List.of(TEXT, CERTAINTY);
    static final List<Field> OF_NEWS = List.of(TITLE, NAME, URL, DATE);

    static Optional<Field> called(String word) {
        return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
