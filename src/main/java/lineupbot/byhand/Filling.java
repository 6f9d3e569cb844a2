package lineupbot.byhand;

import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.desk.Thing;
import lineupbot.words.Names;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads an editor through a form, a question at a time. Thread-safe. */
final class Filling {
    private static final int SHOWN = 60;

    private final Forms forms;
    private final Names names;
    private final Library library;
    private final Choices choices;
    private final AnswerReader reader;

    /** What the beginning of some words answers, and the words behind it. */
    private record Given(Map<Field, String> values, String rest) {}

    Filling(Forms forms, Names names, Library library, Choices choices, AnswerReader reader) {
        this.forms = forms;
        this.names = names;
        this.library = library;
        this.choices = choices;
        this.reader = reader;
    }

    /** Begins a form for something new with what is said of it already, which may be nothing. */
    Reply begin(long user, Thing thing, String words, Say say) {
        Form form = forms.begin(user, thing, 0, Map.of());
        List<Choice> plants = library.plants();
        if ((thing == Thing.BRAND || thing == Thing.NEWS) && plants.size() == 1) {
            form = form.with(Map.of(Field.OF, plants.getFirst().value()));
        }
        String rest = words;
        Optional<Given> given = given(form, rest);
        while (given.isPresent()) {
            form = form.with(given.get().values());
            rest = given.get().rest();
            given = given(form, rest);
        }
        forms.keep(form);
        return rest.isEmpty() || form.next().isEmpty() ? next(form, say) : answer(form, form.next().get(), rest, say);
    }

    /** As many of the first words as can be an answer to the next question. */
    private Optional<Given> given(Form form, String words) {
        Field field = form.next().orElse(null);
        if (field == null) {
            return Optional.empty();
        }
        for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            if (reader.read(form, field, words.substring(0, end)) instanceof Answer.Good(Map<Field, String> values)) {
                return Optional.of(new Given(values, words.substring(end).strip()));
            }
        }
        return Optional.empty();
    }

    /** Begins to edit what reads so now. */
    Reply edit(long user, Kept.Row row, Map<Field, String> now, Say say) {
        return next(forms.begin(user, row.thing(), row.id(), now), say);
    }

    /** The next question, or the card when all is answered. */
    Reply next(Form form, Say say) {
        FormCard card = card(form, say);
        return form.next().map(card::ask).orElseGet(card::card);
    }

    Reply answer(Form form, Field field, String words, Say say) {
        String shown = Visible.oneLine(words, SHOWN);
        return switch (reader.read(form, field, words)) {
            case Answer.Good(Map<Field, String> values) -> {
                Form answered = form.with(values);
                forms.keep(answered);
                yield next(answered, say);
            }
            case Answer.Several(List<Choice> meant) -> card(form, say).askWhich(field, meant, shown);
            case Answer.Bad(String why) -> card(form, say).ask(field).under(say.html(why, "words", shown));
        };
    }

    FormCard card(Form form, Say say) {
        return new FormCard(say, choices, shown(say), form);
    }

    Shown shown(Say say) {
        return new Shown(names, library, choices, say);
    }
}
