package lineupbot.byhand;

import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.lineup.Countries;
import lineupbot.lineup.When;
import lineupbot.lineup.WhenWords;
import lineupbot.store.Rows;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.List;
import java.util.stream.Collectors;

/** Says the values of a form the way people do. */
final class Shown {
    private static final int LONGEST = 300;

    private final Names names;
    private final Library library;
    private final Choices choices;
    private final Say say;

    Shown(Names names, Library library, Choices choices, Say say) {
        this.names = names;
        this.library = library;
        this.choices = choices;
        this.say = say;
    }

    String of(Form form, Field field, String value) {
        if (value == null || value.equals(Field.NONE)) {
            return say.text("form.none.value");
        }
        if (field.isLocalized()) {
            return Visible.oneLine(Wordings.of(Rows.localized(value)), LONGEST);
        }
        return switch (field) {
            case OF, SITE, MAKER -> named(value);
            case ABOUT -> Form.keysIn(value).stream().map(this::named).collect(Collectors.joining(", "));
            case SOURCE -> sources(value);
            case WHEN, DATE, SOURCE_DATE -> new WhenWords(say).plain(When.parse(value));
            case COUNTRY -> Countries.name(value, say.language());
            case BODY, KIND, CERTAINTY, TOPIC, TRUST ->
                choices.of(form, field).stream().filter(choice -> choice.value().equals(value))
                        .map(choice -> say.text(choice.label())).findFirst().orElse(value);
            default -> value;
        };
    }

    /** What goes by a key; the words themselves when nothing does. */
    String named(String key) {
        return names.find(key, Named.Kind.values()) instanceof Match.Sure(Named named) && named.key().equals(key)
                ? say.text(named.label())
                : key;
    }

    private String sources(String keys) {
        List<Library.Cited> all = library.sources();
        return Form.keysIn(keys).stream()
                .map(key -> all.stream().filter(source -> source.key().equals(key)).findFirst()
                        .map(source -> say.text(choices.label(source, "form.source")))
                        .orElseGet(() -> say.text("form.source.added")))
                .collect(Collectors.joining("; "));
    }
}
