package lineupbot.byhand;

import lineupbot.desk.Thing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is asked when something is entered by hand. */
enum Field {
    OF, NAME, COUNTRY, MAKER, BODY, ALIAS, KIND, TOPIC, TEXT, WHEN, CERTAINTY, SITE, BY, NOTE, TITLE, DATE, SUMMARY,
    ABOUT, SOURCE, SOURCE_NAME, SOURCE_URL, SOURCE_DATE, TRUST;

    /** The value of a field that is left empty. */
    static final String NONE = "-";

    private static final Set<Field> OPTIONAL = EnumSet.of(COUNTRY, MAKER, BODY, SITE, BY, NOTE, SUMMARY, ABOUT,
            SOURCE_URL, SOURCE_DATE);
    private static final Set<Field> LOCALIZED = EnumSet.of(TEXT, BY, NOTE, TITLE, SUMMARY, SOURCE_NAME);
    private static final List<Field> OF_NEW_SOURCES = List.of(SOURCE_NAME, SOURCE_URL, SOURCE_DATE, TRUST);

    static Optional<Field> called(String word) {
        return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
    }

    /** In the order in which they are asked, sources last. */
    static List<Field> of(Thing thing) {
        return switch (thing) {
            case BRAND -> List.of(OF, NAME, COUNTRY, MAKER, ALIAS);
            case MODEL -> List.of(OF, NAME, BODY, ALIAS);
            case LAUNCH -> List.of(OF, KIND, WHEN, CERTAINTY, SITE, NOTE, SOURCE);
            case CLAIM -> List.of(OF, TOPIC, TEXT, CERTAINTY, WHEN, BY, SOURCE);
            case ALIAS -> List.of(OF, ALIAS);
            case NEWS -> List.of(OF, TITLE, DATE, SUMMARY, ABOUT, SOURCE);
            case SOURCE, PLANT, SITE, MAKER -> throw new IllegalArgumentException("not by hand: " + thing);
        };
    }

    static List<Field> ofNewSources() {
        return OF_NEW_SOURCES;
    }

    boolean isOptional(Thing thing) {
        return OPTIONAL.contains(this) || (this == ALIAS && thing != Thing.ALIAS);
    }

    /** Whether its value is texts by language, as JSON. */
    boolean isLocalized() {
        return LOCALIZED.contains(this);
    }

    /** Whether whatever is said can be it. */
    boolean isFree() {
        return isLocalized() || this == NAME || this == ALIAS;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
