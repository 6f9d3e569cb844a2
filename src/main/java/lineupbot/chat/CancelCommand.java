package lineupbot.chat;

import java.util.function.Predicate;

/** {@code /cancel}: what was asked needs no answer any more. */
public final class CancelCommand implements Command {
    private final Predicate<Incoming> ends;

    /** @param ends forgets what is asked of somebody there, and what it was for; whether there was anything */
    public CancelCommand(Predicate<Incoming> ends) {
        this.ends = ends;
    }

    @Override
    public String name() {
        return "cancel";
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
        return Reply.of(request.say().html(ends.test(request.from()) ? "cancel.done" : "cancel.nothing"));
    }
}
