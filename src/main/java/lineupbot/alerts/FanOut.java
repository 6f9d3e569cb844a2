package lineupbot.alerts;

import org.jdbi.v3.core.Jdbi;

/**
 * Carries alerts, and corrections of alerts, on to all whom they concern, a chunk at a time, so that others get their
 * turn with the database in between. Goes on where it stopped, also after a crash. Thread-safe.
 */
public final class FanOut {
    private final Jdbi jdbi;

    public FanOut(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Makes, or calls for, one chunk of deliveries in a short transaction.
     *
     * @return whether there was any to make; then there may be more
     */
    public boolean next() {
        return isOpen() && jdbi.inTransaction(handle -> new Spreading(handle).next() || new Corrections(handle).next());
    }

    /** Looks without keeping others from writing. */
    private boolean isOpen() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT EXISTS (SELECT 1 FROM alert_interest WHERE done = 0)
                    OR EXISTS (SELECT 1 FROM alert WHERE recalling = 1)
                """).mapTo(Boolean.class).one());
    }
}
