package lineupbot.chat;

/**
 * Where something is said, or is to be told.
 *
 * @param chat  a Telegram chat id, or a number of the terminal's own
 * @param topic of a forum; 0 for none
 */
public record Place(long chat, int topic) {
    /** The least number of a terminal's chat. */
    private static final long TERMINAL = -1;

    public Place(long chat) {
        this(chat, 0);
    }

    /** Whether one person alone reads it; groups and channels have numbers below those of the terminal. */
    public boolean isPrivate() {
        return chat >= TERMINAL;
    }

    public Place withoutTopic() {
        return new Place(chat, 0);
    }
}
