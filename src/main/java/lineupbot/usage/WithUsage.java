package lineupbot.usage;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Wrapped;

import java.util.function.LongFunction;

/** A command whose answer leads owners on to {@code /usage}; everybody else sees nothing of it. */
public final class WithUsage extends Wrapped {
    private final LongFunction<Role> roles;

    /** @param roles of users */
    public WithUsage(Command command, LongFunction<Role> roles) {
        super(command);
        this.roles = roles;
    }

    @Override
    public Reply answer(Request request) {
        Reply reply = inner(request);
        return request.from().place().isPrivate() && roles.apply(request.from().user()).covers(Role.OWNER)
                ? reply.row(new Button.Press(request.say().text("button.usage"), "/usage"))
                : reply;
    }
}
