package lineupbot.terminal;

import java.io.Console;
import java.util.Map;

/** What there is on the other side of standard input and output. */
public final class Tty {
    private Tty() {}

    /** Whether a person types and reads here, and not a pipe or a file. */
    @SuppressWarnings("SystemConsoleNull") // null says no on any JDK; not null says yes up to 21 only
    public static boolean isPerson() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Whether bold and links may be shown (no-color.org). */
    public static boolean isDressed(Map<String, String> environment) {
        return isPerson() && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }
}
