package lineupbot.chat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command as it is said: {@code /model JMC Vigus}, {@code /model@some_bot Vigus}.
 *
 * @param name  without slash and bot
 * @param bot   the bot it is addressed to by name, empty when none is named
 * @param words what follows, its white space made single spaces
 */
public record CommandLine(String name, String bot, String words) {

    private static final Pattern SHAPE = Pattern.compile("/([^\\s@]*)(?:@(\\S*))?(.*)",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    /** Reads a text that begins with a slash. */
    public static CommandLine of(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new IllegalArgumentException("not a command");
        }
        String bot = shape.group(2) == null ? "" : shape.group(2);
        return new CommandLine(shape.group(1), bot, SPACES.matcher(shape.group(3)).replaceAll(" ").strip());
    }
}
