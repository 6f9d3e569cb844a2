package lineupbot.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionHandler;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one transaction of this program write at a time, in the order in which they come. SQLite has one writer anyway,
 * but those who wait for it look only now and then whether it is free: beside one who writes much, they would wait for
 * seconds. Thread-safe.
 */
final class OneWriter extends DelegatingTransactionHandler {
    private final ReentrantLock turn;

    OneWriter() {
        this(new LocalTransactionHandler(), new ReentrantLock(true));
    }

    private OneWriter(TransactionHandler handler, ReentrantLock turn) {
        super(handler);
        this.turn = turn;
    }

    /** Each handle has a handler of its own, and all take turns. */
    @Override
    public TransactionHandler specialize(Handle handle) throws SQLException {
        return new OneWriter(getDelegate().specialize(handle), turn);
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> callback) throws X {
        turn.lock();
        try {
            return super.inTransaction(handle, callback);
        } finally {
            turn.unlock();
        }
    }
}
