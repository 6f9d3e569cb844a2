package lineupbot.store;

import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** Many questions to one state of the database, whatever is written meanwhile; they hold up nobody and wait for nobody. */
public final class Snapshot {
    private Snapshot() {}

    /**
     * The answer to the questions.
     *
     * @param questions must not write
     */
    public static <T> T of(Jdbi jdbi, HandleCallback<T, RuntimeException> questions) {
        return jdbi.withHandle(handle -> {
            if (handle.isInTransaction()) {
                return questions.withHandle(handle);
            }
            // Transactions of the pool take the write lock at once; this one never does.
            handle.execute("BEGIN DEFERRED");
            try {
                return questions.withHandle(handle);
            } finally {
                handle.execute("ROLLBACK");
            }
        });
    }
}
