package lineupbot.chat;

/** A command around another, which is called and seen like that one and only answers in its own way. */
public abstract class Wrapped implements Command {
    private final Command command;

    protected Wrapped(Command command) {
        this.command = command;
    }

    @Override
    public final String name() {
        return command.name();
    }

    @Override
    public final Role role() {
        return command.role();
    }

    @Override
    public final boolean changesSomething() {
        return command.changesSomething();
    }

    /** What the other says. */
    protected final Reply inner(Request request) {
        return command.answer(request);
    }
}
