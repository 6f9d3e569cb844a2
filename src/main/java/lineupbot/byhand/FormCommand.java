package lineupbot.byhand;

import lineupbot.alerts.Noted;
import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;
import lineupbot.desk.Fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /form}: what this editor is entering, as far as it is. {@code /form N FIELD [ANSWER]} asks, or answers;
 * {@code /form N save|quiet|cancel} ends it.
 */
final class FormCommand implements Command {
    private static final Pattern SAID = Pattern.compile("(\\d{1,15})(?: ([a-z_]+)(?: (.*))?)?");

    private final Forms forms;
    private final Filling filling;
    private final Saving saving;
    private final Ended ended;

    FormCommand(Forms forms, Filling filling, Saving saving, Ended ended) {
        this.forms = forms;
        this.filling = filling;
        this.saving = saving;
        this.ended = ended;
    }

    /** What shows a form. */
    static String of(Form form) {
        return "/form " + form.id();
    }

    @Override
    public String name() {
        return "form";
    }

    @Override
    public Role role() {
        return Role.EDITOR;
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        long user = request.from().user();
        Matcher said = SAID.matcher(request.words());
        if (!said.matches()) {
            return forms.of(user).map(form -> filling.next(form, say)).orElseGet(() -> nothing("form.none", say));
        }
        Optional<Form> form = forms.find(Long.parseLong(said.group(1)), user);
        return form.map(found -> answer(found, said.group(2), said.group(3), say))
                .orElseGet(() -> nothing("form.over", say));
    }

    private Reply answer(Form form, String what, String words, Say say) {
        return switch (what) {
            case "save" -> save(form, true, say);
            case "quiet" -> save(form, false, say);
            case "cancel" -> {
                forms.end(form.user());
                yield nothing("form.cancelled", say).inPlace(true);
            }
            case null -> filling.next(form, say);
            default -> Field.called(what).filter(form.fields()::contains)
                    .map(field -> words == null
                            ? filling.card(form, say).ask(field)
                            : filling.answer(form, field, words, say))
                    .orElseGet(() -> filling.next(form, say));
        };
    }

    private Reply save(Form form, boolean telling, Say say) {
        return switch (saving.save(form.id(), form.user(), telling)) {
            case Outcome.Saved(long change, String key, Noted noted) when change == 0 ->
                ended.with(say.html("form.same"), key, say);
            case Outcome.Saved(long change, String key, Noted noted) -> ended.with(
                    Html.lines(List.of(say.html("form.saved", "change", Long.toString(change)),
                            Ended.told(noted, telling && FormCard.tells(form), say))),
                    key, say, Ended.undo(change, say), again(form, say));
            case Outcome.Meanwhile(Form now, Map<Field, String> before) -> {
                forms.keep(now);
                yield filling.next(now, say).under(changes(now, before, say));
            }
            case Outcome.Gone() -> {
                forms.end(form.user());
                yield nothing("form.gone", say);
            }
            case Outcome.Refused(List<Fault> faults) ->
                filling.next(form, say).under(say.html("form.refused", "problems", Fault.together(faults, say)));
            case Outcome.Missing() -> filling.next(form, say);
        };
    }

    /** What somebody else has changed while this editor was at it. */
    private Html changes(Form now, Map<Field, String> before, Say say) {
        Shown shown = filling.shown(say);
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("form.meanwhile"));
        now.seen().keySet().stream().filter(field -> !Objects.equals(now.seen().get(field), before.get(field))).sorted()
                .forEach(field -> lines.add(say.html("form.line.changed", "field",
                        say.text("form.field." + field.word(), "thing", now.thing().word()), "before",
                        shown.of(now, field, before.get(field)), "value",
                        shown.of(now, field, now.seen().get(field)))));
        return Html.lines(lines);
    }

    private static Button again(Form form, Say say) {
        return form.isNew()
                ? new Button.Press(say.text("button.form.more"), "/add " + form.thing().word())
                : new Button.Press(say.text("button.form.edit"), "/edit");
    }

    private static Reply nothing(String line, Say say) {
        return Reply.of(say.html(line)).row(new Button.Press(say.text("button.form.add"), "/add"),
                new Button.Press(say.text("button.history"), "/history"));
    }
}
