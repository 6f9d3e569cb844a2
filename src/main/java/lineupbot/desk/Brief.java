package lineupbot.desk;

import lineupbot.chat.Language;
import lineupbot.chat.Localized;
import lineupbot.desk.Change.Edit;
import lineupbot.lineup.When;

import java.util.List;
import java.util.Objects;

/** Values in a few words, for the lines of a report. */
final class Brief {
    private static final int LONGEST = 60;

    private Brief() {}

    /** A field that differs; of a text, the first language in which it does. */
    static Edit edit(String field, Object before, Object after) {
        if (before instanceof Localized old && after instanceof Localized now) {
            for (Language language : Language.values()) {
                String was = old.words().get(language);
                String is = now.words().get(language);
                if (!Objects.equals(was, is)) {
                    return new Edit(field, of(was), of(is));
                }
            }
        }
        return new Edit(field, of(before), of(after));
    }

    static String of(Object value) {
        String words = switch (value) {
            case null -> "none";
            case Localized text -> text.in(Language.EN);
            case When when -> when.notation();
            case Enum<?> constant -> Written.of(constant);
            case List<?> list -> list.isEmpty() ? "none" : String.join(", ", list.stream().map(Brief::of).toList());
            default -> value.toString();
        };
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1).strip() + "…";
    }
}
