package lineupbot.byhand;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.desk.Thing;

import java.util.ArrayList;
import java.util.List;

/** Shows a form, and asks what is missing. */
final class FormCard {
    private static final int PER_ROW = 2;
    private static final int LABEL = 40;

    private final Say say;
    private final Choices choices;
    private final Shown shown;
    private final Form form;
    private final String command;

    FormCard(Say say, Choices choices, Shown shown, Form form) {
        this.say = say;
        this.choices = choices;
        this.shown = shown;
        this.form = form;
        command = FormCommand.of(form);
    }

    /** Which thing to add. */
    static Reply things(Say say) {
        return Reply.of(say.html("form.which"))
                .grid(Things.ALL.stream().<Button>map(
                        thing -> new Button.Press(say.text("form.thing." + thing.word()), "/add " + thing.word()))
                        .toList(), 3)
                .awaiting("/add");
    }

    /** A question; the next plain words are its answer. */
    Reply ask(Field field) {
        Html question = say.html("form.ask." + field.word(), "thing", form.thing().word());
        boolean known = form.value(field) != null;
        Html now = known ? say.html("form.now", "value", shown.of(form, field, form.value(field))) : title();
        return foot(Reply.of(Html.join("\n\n", List.of(now, question))).grid(buttons(field, choices.of(form, field)),
                PER_ROW), field);
    }

    /** The same with these answers to choose from, since the words were not clear. */
    Reply askWhich(Field field, List<Choice> meant, String words) {
        return foot(Reply.of(say.html("form.several", "words", words)).grid(buttons(field, meant), PER_ROW), field);
    }

    private List<Button> buttons(Field field, List<Choice> offered) {
        return offered.stream().filter(choice -> Button.fits(answer(field, choice.value())))
                .<Button>map(choice -> new Button.Press(Visible.oneLine(say.text(choice.label()), LABEL),
                        answer(field, choice.value())))
                .toList();
    }

    private Reply foot(Reply reply, Field field) {
        List<Button> foot = new ArrayList<>();
        if (field.isOptional(form.thing())) {
            foot.add(new Button.Press(say.text("button.form.skip"), answer(field, Field.NONE)));
        }
        if (form.next().isEmpty()) {
            foot.add(new Button.Press(say.text("button.form.back"), command));
        }
        foot.add(cancel());
        return reply.rows(List.of(foot)).inPlace(true).awaiting(command + " " + field.word());
    }

    /** All that will be written, to be looked at once more. */
    Reply card() {
        List<Html> lines = new ArrayList<>();
        form.fields().forEach(field -> lines.add(line(field)));
        boolean changed = form.isNew() || !form.changed().isEmpty();
        Reply card = Reply.of(
                Html.join("\n\n", List.of(title(), Html.lines(lines), say.html(changed ? "form.ready" : "form.what"))));
        List<Button> fields = form.fields().stream()
                .<Button>map(field -> new Button.Press(label(field), command + " " + field.word())).toList();
        return (changed ? saves(card) : card).grid(fields, 3).row(cancel()).inPlace(true);
    }

    /** Launches and news can be told, or not. */
    private Reply saves(Reply card) {
        Button save = new Button.Press(say.text("button.form.save"), command + " save");
        return tells(form)
                ? card.row(save).row(new Button.Press(say.text("button.form.quiet"), command + " quiet"))
                : card.row(save);
    }

    /** Whether there is something to tell people of it. */
    static boolean tells(Form form) {
        return form.thing() == Thing.LAUNCH || form.thing() == Thing.NEWS;
    }

    private Html title() {
        String of = form.value(Field.OF);
        return say.html("form.title", "new", form.isNew() ? "yes" : "no", "thing", form.thing().word(), "of",
                of == null || form.thing() == Thing.BRAND || form.thing() == Thing.NEWS ? "none" : shown.named(of));
    }

    private Html line(Field field) {
        String value = shown.of(form, field, form.value(field));
        String label = label(field);
        return form.isNew() || !form.changed().contains(field) || form.seen().get(field) == null
                ? say.html("form.line", "field", label, "value", value)
                : say.html("form.line.changed", "field", label, "value", value, "before",
                        shown.of(form, field, form.seen().get(field)));
    }

    private String label(Field field) {
        return say.text("form.field." + field.word(), "thing", form.thing().word());
    }

    private String answer(Field field, String value) {
        return command + " " + field.word() + " " + value;
    }

    private Button cancel() {
        return new Button.Press(say.text("button.form.cancel"), command + " cancel");
    }
}
