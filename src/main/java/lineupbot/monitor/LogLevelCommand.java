package lineupbot.monitor;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /loglevel [debug | info | warn]}: how much the bot writes to its log until its next start, for owners. */
public final class LogLevelCommand implements Command {
    private static final List<Level> LEVELS = List.of(Level.DEBUG, Level.INFO, Level.WARN);
    private static final int SHOWN = 20;

    private final Logger ours = (Logger) LoggerFactory.getLogger("lineupbot");

    @Override
    public String name() {
        return "loglevel";
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        String wanted = request.words().toUpperCase(Locale.ROOT);
        Optional<Level> level = LEVELS.stream().filter(one -> one.toString().equals(wanted)).findFirst();
        level.ifPresent(ours::setLevel);
        String line = level.isPresent() ? "loglevel.set" : request.isBare() ? "loglevel.now" : "loglevel.unknown";
        return Reply
                .of(say.html(line, "level", ours.getEffectiveLevel().toString(), "words",
                        Visible.oneLine(request.words(), SHOWN)))
                .grid(LEVELS.stream().map(LogLevelCommand::button).toList(), LEVELS.size());
    }

    private static Button button(Level level) {
        return new Button.Press(level.toString(), "/loglevel " + level.toString().toLowerCase(Locale.ROOT));
    }
}
