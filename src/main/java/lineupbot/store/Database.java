package lineupbot.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.MetricsTrackerFactory;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * The bot's database: one SQLite file, migrated when opened, reached through a pool. Everything that is SQLite's own
 * about connections is here. Thread-safe.
 */
public final class Database implements AutoCloseable {
    private static final String SQLITE = "jdbc:sqlite:";
    /**
     * SQLite has one writer at a time and the machine few cores: more connections would only wait for each other. Some
     * are kept by {@link Prepared}.
     */
    private static final int CONNECTIONS = 12;
    private static final Duration BUSY = Duration.ofSeconds(10);

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        jdbi = Rows.registeredIn(Jdbi.create(pool));
        jdbi.setTransactionHandler(new OneWriter());
    }

    /**
     * Opens a database, makes it when it is not there, and brings its tables up to date.
     *
     * @param url {@code jdbc:sqlite:PATH}
     * @throws UnusableDatabaseException with a line for the operator
     */
    public static Database open(String url) {
        HikariDataSource pool = null;
        try {
            makeFolder(url);
            requireWhole(url);
            pool = new HikariDataSource(pool(url));
            Migrations.bring(pool, url);
            Database database = new Database(pool);
            SearchIndex.fillIfEmpty(database.jdbi);
            return database;
        } catch (IOException | FlywayException | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
            if (pool != null) {
                pool.close();
            }
            throw new UnusableDatabaseException(url, e);
        }
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    /** From now on it is measured how the pool is used. */
    public void measurePool(MetricsTrackerFactory meters) {
        pool.setMetricsTrackerFactory(meters);
    }

    @Override
    public void close() {
        pool.close();
    }

    private static HikariConfig pool(String url) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What is confirmed to Telegram must be on the disk, even when the power fails.
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        sqlite.enforceForeignKeys(true);
        sqlite.setBusyTimeout((int) BUSY.toMillis());
        // A transaction that will write takes the write lock at once, so that it waits there and not half done.
        sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setDataSourceProperties(sqlite.toProperties());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("lineup");
        return config;
    }

    /** SQLite would find out only when somebody asks for what is missing. */
    private static void requireWhole(String url) throws IOException {
        Optional<DatabaseFile> file = DatabaseFile.of(url);
        if (file.isPresent() && file.get().isCutShort()) {
            throw new IOException("its end is missing; put a backup in its place: restore FILE");
        }
    }

    private static void makeFolder(String url) throws IOException {
        if (url.startsWith(SQLITE) && !url.startsWith(SQLITE + ":")) {
            Path folder = Path.of(url.substring(SQLITE.length())).toAbsolutePath().getParent();
            Files.createDirectories(folder);
        }
    }

    /** A database that cannot be opened or brought up to date; the message is one line for the operator. */
    public static final class UnusableDatabaseException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnusableDatabaseException(String url, Exception cause) {
            super("cannot use the database " + url + ": " + reason(cause), cause);
        }

        private static String reason(Throwable failure) {
            Throwable cause = failure;
            while (cause.getCause() != null && !(cause instanceof SQLException)) {
                cause = cause.getCause();
            }
            String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
            return message.strip().lines().findFirst().orElse("no reason given");
        }
    }
}
