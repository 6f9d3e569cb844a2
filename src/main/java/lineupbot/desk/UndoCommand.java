package lineupbot.desk;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;
import lineupbot.desk.Undo.Outcome;

/** {@code /undo N}: takes a change back. */
public final class UndoCommand implements Command {
    private final Undo undo;

    public UndoCommand(Undo undo) {
        this.undo = undo;
    }

    @Override
    public String name() {
        return "undo";
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
        if (!request.words().matches("\\d{1,18}")) {
            return toHistory(Reply.of(say.html("undo.which")), say);
        }
        String number = request.words();
        return switch (undo.change(Long.parseLong(number), request.from().user())) {
            case Outcome.Done(long id) -> toHistory(Reply.of(say.html("undo.done", "change", number)), say)
                    .row(new Button.Press(say.text("button.undo.undo"), "/undo " + id));
            case Outcome.InTheWay(long by) ->
                toHistory(Reply.of(say.html("undo.later", "change", number, "by", Long.toString(by))), say);
            case Outcome.NoSuch none -> toHistory(Reply.of(say.html("undo.none", "change", number)), say);
        };
    }

    private static Reply toHistory(Reply reply, Say say) {
        return reply.row(new Button.Press(say.text("button.history"), "/history"));
    }
}
