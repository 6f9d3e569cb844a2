package lineupbot.alerts;

import java.time.Duration;

/** What became of one try to deliver an alert. */
public sealed interface Carried {

    /**
     * It is there.
     *
     * @param message its number in the chat
     */
    record Done(int message) implements Carried {}

    /** Too many at once: to this chat not before this time has passed. */
    record Wait(Duration time) implements Carried {}

    /** The chat has another id now. */
    record Moved(long chat) implements Carried {}

    /**
     * Nobody can be reached there any more.
     *
     * @param why a word: blocked, kicked, deactivated, not_found
     */
    record Gone(String why) implements Carried {}

    /** The forum topic is closed or deleted. */
    record NoTopic() implements Carried {}

    /** The bot may not write there. */
    record NoRights() implements Carried {}

    /**
     * It will never go.
     *
     * @param why for the operator, one line
     */
    record Refused(String why) implements Carried {}

    /**
     * Nothing is known of it, or the bot as a whole cannot send: the network or the server fails, the token is refused.
     *
     * @param why         for the operator, a few words
     * @param perhapsDone whether it may have arrived all the same
     */
    record Lost(String why, boolean perhapsDone) implements Carried {}
}
