package lineupbot.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultSetException;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A question to the database that comes with each message: prepared once, on a connection that it keeps. Its answer is
 * as of now. One asks at a time. Thread-safe.
 */
public final class Prepared<T> {
    private final Jdbi jdbi;
    private final String sql;
    private final Row<T> row;
    private final ReentrantLock turn = new ReentrantLock();
    private Handle handle;
    private PreparedStatement statement;

    /** Reads the row that was found; never null. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** @param sql has a {@code ?} for each argument, and finds one row at most */
    public Prepared(Jdbi jdbi, String sql, Row<T> row) {
        this.jdbi = jdbi;
        this.sql = sql;
        this.row = row;
    }

    /**
     * What is there; empty when no row is.
     *
     * @throws ResultSetException when the database cannot answer; the next time it is asked on another connection
     */
    public Optional<T> with(long... arguments) {
        turn.lock();
        try {
            return found(arguments);
        } catch (SQLException e) {
            close();
            throw new ResultSetException("cannot answer: " + sql, e, null);
        } finally {
            turn.unlock();
        }
    }

    private Optional<T> found(long... arguments) throws SQLException {
        if (statement == null) {
            handle = jdbi.open();
            statement = handle.getConnection().prepareStatement(sql);
        }
        for (int at = 0; at < arguments.length; at++) {
            statement.setLong(at + 1, arguments[at]);
        }
        // Closing it lets go of the state of the database that it was read from.
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(row.of(rows)) : Optional.empty();
        }
    }

    private void close() {
        if (handle != null) {
            handle.close();
        }
        handle = null;
        statement = null;
    }
}
