package lineupbot.alerts;

import lineupbot.chat.Place;
import lineupbot.chat.Reply;

/** Brings alerts to where people read them. Each call is one try, and returns when it is known what became of it. */
public interface Carrier {
    /**
     * Sends a message.
     *
     * @param silent whether it comes without a sound
     */
    Carried send(Place to, Reply message, boolean silent) throws InterruptedException;

    /** Puts another text in the place of a message that was sent. */
    Carried edit(Place at, int message, Reply text) throws InterruptedException;
}
