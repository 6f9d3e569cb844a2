package lineupbot.usage;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;

import java.util.function.LongFunction;

/** A command whose answer leads owners on to {@code /usage}; everybody else sees nothing of it. */
public final class WithUsage implements Command {
    private final Command command;
    private final LongFunction<Role> roles;

    /** @param roles of users */
    public WithUsage(Command command, LongFunction<Role> roles) {
        this.command = command;
        this.roles = roles;
    }

    @Override
    public String name() {
        return command.name();
    }

    @Override
    public Role role() {
        return command.role();
    }

    @Override
    public boolean changesSomething() {
        return command.changesSomething();
    }

    @Override
    public Reply answer(Request request) {
        Reply reply = command.answer(request);
        return request.from().place().isPrivate() && roles.apply(request.from().user()).covers(Role.OWNER)
                ? reply.row(new Button.Press(request.say().text("button.usage"), "/usage"))
                : reply;
    }
}
