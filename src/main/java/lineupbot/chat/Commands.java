package lineupbot.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every command of the bot, in the order in which /help tells them. */
public final class Commands {
    private final Map<String, Command> byName;

    public Commands(List<Command> commands) {
        byName = commands.stream().collect(Collectors.toMap(Command::name, Function.identity(), (one, other) -> {
            throw new IllegalArgumentException("two commands are called " + one.name());
        }, LinkedHashMap::new));
    }

    public Optional<Command> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Those that somebody in that role may see. */
    public List<Command> visibleTo(Role role) {
        return byName.values().stream().filter(command -> role.covers(command.role())).toList();
    }
}
