package lineupbot.guide;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Incoming;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** {@code /help}: every command in a line. */
public final class HelpCommand implements Command {
    private final Supplier<List<Command>> commands;
    private final LongFunction<Role> roles;

    /**
     * @param commands all commands of the bot, this one too, in the order in which help tells them
     * @param roles    of users
     */
    public HelpCommand(Supplier<List<Command>> commands, LongFunction<Role> roles) {
        this.commands = commands;
        this.roles = roles;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("help.title"));
        commands.get().stream().filter(command -> command.role() == Role.PERSON)
                .forEach(command -> lines.add(line(command, say)));
        List<Command> desk = desk(request.from());
        if (!desk.isEmpty()) {
            lines.add(say.html("help.editors"));
            desk.forEach(command -> lines.add(line(command, say)));
        }
        lines.add(say.html("help.foot"));
        return Reply.of(Html.lines(lines)).row(new Button.Press(say.text("button.brands"), "/brands"),
                new Button.Press(say.text("button.launches"), "/launches"),
                new Button.Press(say.text("button.news"), "/news"));
    }

    /** Others must not read over an editor's shoulder what there is. */
    private List<Command> desk(Incoming from) {
        Role role = from.place().isPrivate() ? roles.apply(from.user()) : Role.PERSON;
        return commands.get().stream().filter(command -> command.role() != Role.PERSON && role.covers(command.role()))
                .toList();
    }

    private static Html line(Command command, Say say) {
        String words = "command." + command.name() + ".words";
        String example = "/" + command.name() + (say.has(words) ? " " + say.text(words) : "");
        return say.html("help.line", "command", example, "does", say.text("command." + command.name()));
    }
}
