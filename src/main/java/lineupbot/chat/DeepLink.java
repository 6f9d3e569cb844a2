package lineupbot.chat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A command as the parameter of a link that opens the bot: {@code /model jmc-vigus} is {@code model_jmc-vigus}, and
 * what has other characters is in base64 behind an underscore. A parameter has 1 to 64 of A-Z, a-z, 0-9, _ and -
 * (Bot API: deep linking).
 */
public final class DeepLink {
    private static final int LONGEST = 64;
    private static final Pattern SIMPLE = Pattern.compile("/[a-z0-9]+( [A-Za-z0-9-]+)*");
    private static final Pattern READABLE = Pattern.compile("[a-z0-9]+(_[A-Za-z0-9-]+)*");

    private DeepLink() {}

    /** The parameter for a command; empty when the command is too long for a link. */
    public static Optional<String> parameter(String command) {
        String parameter = SIMPLE.matcher(command).matches()
                ? command.substring(1).replace(' ', '_')
                : "_" + Base64.getUrlEncoder().withoutPadding()
                        .encodeToString(command.getBytes(StandardCharsets.UTF_8));
        return parameter.length() <= LONGEST ? Optional.of(parameter) : Optional.empty();
    }

    /** The command a parameter stands for; empty when it stands for none. */
    public static Optional<String> command(String parameter) {
        if (READABLE.matcher(parameter).matches()) {
            return Optional.of("/" + parameter.replace('_', ' '));
        }
        if (!parameter.startsWith("_") || parameter.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String command = new String(Base64.getUrlDecoder().decode(parameter.substring(1)), StandardCharsets.UTF_8);
            return Optional.of(command).filter(text -> text.startsWith("/"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
