package lineupbot.chat;

import java.nio.charset.StandardCharsets;

/** Something under a reply that a person can press. */
public sealed interface Button {
    /** Callback data holds 1 to 64 bytes (Bot API: InlineKeyboardButton). */
    int COMMAND_BYTES = 64;

    String label();

    /** What a press says: a command's text, or an address. */
    String press();

    /** A command somebody can press. */
    record Press(String label, String press) implements Button {
        public Press {
            if (!fits(press)) {
                throw new IllegalArgumentException("a button's command has 1 to 64 bytes, not: " + press);
            }
        }
    }

    /** An address to open. */
    record Link(String label, String press) implements Button {}

    /**
     * Offers the answer to a command in another chat (Bot API: switch_inline_query).
     *
     * @param press what inline mode is asked there: the command's text
     */
    record Share(String label, String press) implements Button {}

    static boolean fits(String command) {
        int bytes = command.getBytes(StandardCharsets.UTF_8).length;
        return bytes >= 1 && bytes <= COMMAND_BYTES;
    }
}
