package lineupbot.desk;

import org.jdbi.v3.core.Handle;

import java.time.Clock;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Writes down who changes the lineup, how and when. What a change does to the lineup's tables is audited by triggers as
 * long as it is under way. Thread-safe.
 */
public final class ChangeLog {
    private final Clock clock;

    public ChangeLog(Clock clock) {
        this.clock = clock;
    }

    /**
     * Makes a change within the transaction of the caller's. A change within a change is part of it; one that changes
     * nothing leaves no trace.
     *
     * @param user who makes it; {@link Editors#NOBODY} for the command line
     * @param work gets the number of the change
     * @return what the work returns
     */
    public <T> T make(Handle handle, long user, How how, LongFunction<T> work) {
        Optional<Long> outer = handle.createQuery("SELECT change_id FROM auditing WHERE change_id IS NOT NULL")
                .mapTo(Long.class).findOne();
        if (outer.isPresent()) {
            return work.apply(outer.get());
        }
        long change = handle
                .createQuery("INSERT INTO change (made, by_user, how) VALUES (:made, :user, :how) RETURNING id")
                .bind("made", clock.millis()).bind("user", user).bind("how", how).mapTo(Long.class).one();
        handle.execute("UPDATE auditing SET change_id = ?", change);
        T result = work.apply(change);
        handle.execute("UPDATE auditing SET change_id = NULL");
        handle.execute("DELETE FROM audit WHERE change_id = ? AND old IS new", change);
        handle.execute("DELETE FROM change WHERE id = ? AND id NOT IN (SELECT change_id FROM audit)", change);
        return result;
    }
}
