package lineupbot.alerts;

import lineupbot.alerts.Delivery.State;

import java.time.Instant;

/**
 * A delivery whose time has not come yet.
 *
 * @param digest whether it goes in one message with others then
 */
record PutOff(Delivery delivery, State state, Instant due, String reason, boolean digest) {

    /** A little later, and nothing else changes. */
    static PutOff until(Delivery delivery, Instant due) {
        return new PutOff(delivery, delivery.state(), due, delivery.reason(), delivery.digest());
    }

    static PutOff waiting(Delivery delivery, Instant due, String reason, boolean digest) {
        return new PutOff(delivery, State.WAITING, due, reason, digest);
    }

    /** Nobody is there. What was delivered stays so. */
    static PutOff gone(Delivery delivery) {
        return delivery.isCorrection()
                ? new PutOff(delivery, State.SENT, Instant.EPOCH, null, delivery.digest())
                : new PutOff(delivery, State.FAILED, Instant.EPOCH, "gone", delivery.digest());
    }
}
