package lineupbot.drafts;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks an editor what to correct in a draft, and into what. */
final class EditCard {
    private static final int PER_ROW = 2;

    private final Say say;
    private final Choices choices;
    private final DraftLines lines;
    private final Draft draft;
    private final String command;

    EditCard(Say say, Known known, Choices choices, Draft draft) {
        this.say = say;
        this.choices = choices;
        this.draft = draft;
        lines = new DraftLines(say, known);
        command = "/draft " + draft.id() + " edit";
    }

    /** Which thing of the draft. */
    Reply things() {
        List<Button> things = new ArrayList<>();
        draft.content().happenings().forEach(it -> things.add(to(it.number() + " · " + it.name(), it.number())));
        draft.content().statements()
                .forEach(it -> things.add(
                        to(it.number() + " · " + say.text("about.topic." + it.topic().name().toLowerCase(Locale.ROOT)),
                                it.number())));
        return back(Reply.of(say.html("draft.edit.which", "number", Long.toString(draft.id()))).grid(things, PER_ROW)
                .grid(fields(Field.OF_NEWS, command), PER_ROW));
    }

    /** Which field of that thing. */
    Reply fields(int number) {
        boolean happening = draft.content().happening(number).isPresent();
        String thing = command + " " + number;
        Html what = draft.content().happening(number).map(it -> lines.of(it, true, List.of()))
                .orElseGet(() -> lines.of(draft.content().statement(number).orElseThrow(), draft.content()));
        return back(Reply.of(Html.join("\n\n", List.of(what, say.html("draft.edit.what"))))
                .grid(fields(happening ? Field.OF_HAPPENINGS : Field.OF_STATEMENTS, thing), PER_ROW)
                .row(new Button.Press(say.text("button.draft.remove"), thing + " remove")));
    }

    /** Into what: the next plain words are the answer; buttons where answers are known. */
    Reply values(int number, Field field) {
        String asked = number == 0 ? command + " " + field.word() : command + " " + number + " " + field.word();
        List<Button> buttons = choices.of(field).stream().filter(choice -> Button.fits(asked + " " + choice.value()))
                .<Button>map(choice -> new Button.Press(choice.label(), asked + " " + choice.value())).toList();
        Html question = Html.join("\n\n",
                List.of(say.html("draft.edit." + field.word()), say.html("draft.edit.leave")));
        return back(Reply.of(question).grid(buttons, PER_ROW)).awaiting(asked);
    }

    /** Says that these words cannot be it, and asks again. */
    Reply again(int number, Field field, String words) {
        return values(number, field).under(say.html("draft.edit.bad", "words", words)).inPlace(false);
    }

    private List<Button> fields(List<Field> fields, String thing) {
        return fields.stream().<Button>map(
                field -> new Button.Press(say.text("button.draft.field." + field.word()), thing + " " + field.word()))
                .toList();
    }

    private Button to(String label, int number) {
        return new Button.Press(label, command + " " + number);
    }

    private Reply back(Reply reply) {
        return reply.row(new Button.Press(say.text("button.draft.card"), "/draft " + draft.id())).inPlace(true);
    }
}
