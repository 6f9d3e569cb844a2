package lineupbot.chat;

/** {@code /cancel}: what was asked needs no answer any more. */
public final class CancelCommand implements Command {
    private final Awaited awaited;

    public CancelCommand(Awaited awaited) {
        this.awaited = awaited;
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
        return Reply.of(request.say().html(awaited.end(request.from()) ? "cancel.done" : "cancel.nothing"));
    }
}
