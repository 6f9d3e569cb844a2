package lineupbot.desk;

import lineupbot.alerts.Alerts;
import lineupbot.lineup.LineupChange;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Takes changes back, and tells those who were told what is not so. An undo is a change, too. Thread-safe. */
public final class Undo {
    /** What became of it. */
    public sealed interface Outcome {
        /**
         * It is taken back.
         *
         * @param undo the number of the undo, itself a change
         */
        record Done(long undo) implements Outcome {}

        /**
         * Nothing is taken back, since something later stands on it.
         *
         * @param by the later change; 0 when it is not known which
         */
        record InTheWay(long by) implements Outcome {}

        /** There is no such change. */
        record NoSuch() implements Outcome {}
    }

    private final Jdbi jdbi;
    private final ChangeLog log;
    private final Alerts alerts;

    public Undo(Jdbi jdbi, ChangeLog log, Alerts alerts) {
        this.jdbi = jdbi;
        this.log = log;
        this.alerts = alerts;
    }

    /** Takes back all that a change did, or nothing. */
    public Outcome change(long change, long user) {
        try {
            return jdbi.inTransaction(handle -> isThere(handle, change)
                    ? log.make(handle, user, How.UNDO, undo -> done(handle, change, undo))
                    : new Outcome.NoSuch());
        } catch (Reversal.InTheWayException later) {
            return new Outcome.InTheWay(later.change());
        }
    }

    private static boolean isThere(Handle handle, long change) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM change WHERE id = :change)").bind("change", change)
                .mapTo(Boolean.class).one();
    }

    private Outcome done(Handle handle, long change, long undo) {
        handle.execute("UPDATE change SET undoes = ? WHERE id = ?", change, undo);
        LineupChange again = new Reversal(handle).undo(change);
        new Derived(handle).refresh();
        alerts.correct(handle, again);
        return new Outcome.Done(undo);
    }
}
