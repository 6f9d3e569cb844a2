package lineupbot.drafts;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.Labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Asks an editor what to correct in a draft, and into what. */
final class EditCard {
    private static final int PER_ROW = 2;

    private final Say say;
    private final Known known;
    private final DraftLines lines;
    private final Draft draft;
    private final String command;

    EditCard(Say say, Known known, Draft draft) {
        this.say = say;
        this.known = known;
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

    /** Into what: buttons where the answers are known, else how to say it. */
    Reply values(int number, Field field) {
        String asked = number == 0 ? command + " " + field.word() : command + " " + number + " " + field.word();
        Reply reply = Reply.of(say.html("draft.edit." + field.word(), "command", asked));
        return back(reply.grid(choices(field, asked), PER_ROW));
    }

    /** Says that these words cannot be it, and asks again. */
    Reply again(int number, Field field, String words) {
        return DraftCard.below(say.html("draft.edit.bad", "words", words), values(number, field));
    }

    private List<Button> choices(Field field, String asked) {
        List<Button> choices = new ArrayList<>();
        switch (field) {
            case BODY -> Arrays.stream(Body.values())
                    .forEach(body -> choices.add(choice(Labels.body(body, say), asked, body.name())));
            case KIND -> Arrays.stream(Kind.values()).forEach(kind -> choices
                    .add(choice(say.text("launch.noun." + kind.name().toLowerCase(Locale.ROOT)), asked, kind.name())));
            case CERTAINTY -> Arrays.stream(Certainty.values())
                    .forEach(certainty -> choices
                            .add(choice(say.text("read.certainty." + certainty.name().toLowerCase(Locale.ROOT)), asked,
                                    certainty.name())));
            case SITE -> known.sites().stream().filter(site -> Button.fits(asked + " " + site.key()))
                    .forEach(site -> choices.add(choice(say.text(site.name()), asked, site.key())));
            case WHEN -> choices.add(choice(say.text("when.unknown"), asked, "unknown"));
            default -> {
                // What can be anything has to be said.
            }
        }
        if (List.of(Field.BODY, Field.SITE, Field.MODEL, Field.URL).contains(field)) {
            choices.add(choice(say.text("button.draft.none." + field.word()), asked, Edit.NONE));
        }
        return choices;
    }

    private static Button choice(String label, String asked, String value) {
        return new Button.Press(label, asked + " " + value.toLowerCase(Locale.ROOT));
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
