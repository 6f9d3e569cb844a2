package lineupbot.chat;

/**
 * Where something is said, or is to be told.
 *
 * @param chat  a Telegram chat id, or a number of the terminal's own
 * @param topic of a forum; 0 for none
 */
public record Place(long chat, int topic) {

    public Place(long chat) {
        this(chat, 0);
    }

    public Place withoutTopic() {
        return new Place(chat, 0);
    }
}
