package lineupbot.alerts;

import lineupbot.chat.Place;

import java.time.Instant;

/**
 * One alert for one chat, as the outbox has it.
 *
 * @param state   the one it was in before anybody took it
 * @param due     not before
 * @param tries   how often it was tried, with the one under way
 * @param tried   when first
 * @param message its number in the chat; null before it is there
 * @param reason  why it waits; may be null
 * @param digest  whether it goes, or went, in one message with others
 * @param version of the alert
 */
record Delivery(long id, long alert, Place place, State state, long due, int tries, Instant tried, Integer message,
        String reason, boolean digest, int version) {

    enum State {
        PENDING, SENDING, SENT, UNKNOWN, WAITING, FAILED, STALE, EDITING
    }

    long chat() {
        return place.chat();
    }

    /** Whether it is there, and what it says is to be corrected. */
    boolean isCorrection() {
        return state == State.STALE;
    }

    /** Whether its digest's time has come: it has waited for it, and was not told to look again. */
    boolean isRipe() {
        return digest && (due > 0 || tries > 0);
    }

    /** The same on its way: a correction that has not failed yet begins to count anew. */
    Delivery taken(Instant now) {
        boolean first = tried == null || (isCorrection() && due == 0);
        return new Delivery(id, alert, place, state, due, first ? 1 : tries + 1, first ? now : tried, message, reason,
                digest, version);
    }
}
