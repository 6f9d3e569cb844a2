package lineupbot.chat;

/**
 * Something that can be asked of the bot. Its line in /help and in Telegram's menu is the text
 * {@code command.<name>}; an example of its words, if it takes any, the text {@code command.<name>.words}.
 * Commands hold no state of a conversation and may be called from many threads.
 */
public interface Command {
    /** Without the slash; a-z, 0-9 and _ only (Bot API: BotCommand). */
    String name();

    Reply answer(Request request);

    /** What one must be at least to see and use it; all but a person's commands work in private only. */
    default Role role() {
        return Role.PERSON;
    }

    /** Whether asking it changes something; such a command is not asked while somebody is still typing. */
    default boolean changesSomething() {
        return false;
    }
}
