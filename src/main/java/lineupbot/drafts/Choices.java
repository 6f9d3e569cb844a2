package lineupbot.drafts;

import lineupbot.chat.Say;
import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.store.SearchWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The answers to what a field is that are known beforehand; each can be pressed and typed. */
final class Choices {
    /** The field says nothing. */
    static final String NONE = "none";
    private static final Set<Field> MAY_BE_NONE = Set.of(Field.BODY, Field.SITE, Field.MODEL, Field.URL);

    private final Known known;
    private final Say say;

    /**
     * An answer.
     *
     * @param value as the command has it
     * @param label as people say it
     */
    record Choice(String value, String label) {
        boolean isCalled(String words) {
            return SearchWords.fold(words).equals(SearchWords.fold(value))
                    || SearchWords.fold(words).equals(SearchWords.fold(label));
        }
    }

    Choices(Known known, Say say) {
        this.known = known;
        this.say = say;
    }

    /** Empty when it can be anything. */
    List<Choice> of(Field field) {
        List<Choice> choices = new ArrayList<>(switch (field) {
            case BODY -> constants(Body.values(), "body.");
            case KIND -> constants(Kind.values(), "launch.noun.");
            case CERTAINTY -> constants(Certainty.values(), "read.certainty.");
            case SITE -> known.sites().stream().map(site -> new Choice(site.key(), say.text(site.name()))).toList();
            case WHEN -> List.of(new Choice("unknown", say.text("when.unknown")));
            default -> List.<Choice>of();
        });
        if (MAY_BE_NONE.contains(field)) {
            choices.add(new Choice(NONE, say.text("button.draft.none." + field.word())));
        }
        return choices;
    }

    /** The value that the words stand for. */
    Optional<String> called(Field field, String words) {
        return of(field).stream().filter(choice -> choice.isCalled(words)).map(Choice::value).findFirst();
    }

    private List<Choice> constants(Enum<?>[] constants, String prefix) {
        return Arrays.stream(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .map(word -> new Choice(word, say.text(prefix + word))).toList();
    }
}
