package lineupbot.alerts;

import lineupbot.alerts.Delivery.State;

import java.time.Instant;

/**
 * What is to be written about a delivery.
 *
 * @param due     not before; zero for at once
 * @param reason  null for none
 * @param tries   counted so far
 * @param doubt   whether one more answer was lost
 * @param message null: as it was
 */
record Fate(Delivery delivery, State state, long due, String reason, int tries, boolean doubt, Integer message) {

    static Fate done(Delivery delivery, Integer message) {
        return new Fate(delivery, State.SENT, 0, null, delivery.tries(), false, message);
    }

    static Fate failed(Delivery delivery, String reason) {
        return new Fate(delivery, State.FAILED, 0, reason, delivery.tries(), false, null);
    }

    /** Goes at once to where it belongs now. */
    static Fate atOnce(Delivery delivery) {
        return new Fate(delivery, State.PENDING, 0, null, delivery.tries(), false, null);
    }

    static Fate waiting(Delivery delivery, Instant until, String reason) {
        State state = delivery.isCorrection() ? State.STALE : State.WAITING;
        return new Fate(delivery, state, until.toEpochMilli(), reason, delivery.tries(), false, null);
    }

    static Fate unknown(Delivery delivery, Instant until, String reason) {
        State state = delivery.isCorrection() ? State.STALE : State.UNKNOWN;
        return new Fate(delivery, state, until.toEpochMilli(), reason, delivery.tries(), true, null);
    }

    /** Exactly as it was before it was taken. */
    static Fate givenBack(Delivery delivery) {
        return new Fate(delivery, delivery.state(), delivery.due(), delivery.reason(), delivery.tries() - 1, false,
                null);
    }

    /** The same, but the try does not count: nothing has failed. */
    Fate uncounted() {
        return new Fate(delivery, state, due, reason, Math.max(0, tries - 1), doubt, message);
    }
}
