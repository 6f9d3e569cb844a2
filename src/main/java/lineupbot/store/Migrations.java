package lineupbot.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * Brings the tables of a database up to date. A database with data in it is tried as a copy first, so that a migration
 * that fails changes nothing; one that a newer version of the bot has changed is left alone.
 */
final class Migrations {
    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    private Migrations() {}

    /**
     * Migrates what has to be.
     *
     * @throws FlywayException with a line for the operator
     */
    static void bring(DataSource pool, String url) throws IOException {
        Flyway flyway = flyway(pool);
        MigrationInfoService info = flyway.info();
        MigrationInfo current = info.current();
        fromTheFuture(current == null ? null : current.getVersion().getVersion(), newest(info)).ifPresent(fault -> {
            throw new FlywayException(fault);
        });
        if (current != null && info.pending().length > 0) {
            DatabaseFile.of(url).ifPresent(Migrations::rehearse);
        }
        if (!isUpToDate(info)) {
            flyway.migrate();
        }
    }

    /** Then there is nothing to do, and to find that out once is enough at each start. */
    private static boolean isUpToDate(MigrationInfoService info) {
        return Arrays.stream(info.all())
                .allMatch(one -> one.getState() == MigrationState.SUCCESS && one.isChecksumMatching());
    }

    private static Flyway flyway(DataSource source) {
        return Flyway.configure().dataSource(source).locations("classpath:db/migration").loggers("slf4j").load();
    }

    private static DataSource plain(String url) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(url);
        return source;
    }

    /** Whoever reads it gets one line; what went wrong is in it. */
    private static void rehearse(DatabaseFile database) {
        Path copy = database.path().resolveSibling(database.path().getFileName() + ".rehearsal");
        try {
            Files.deleteIfExists(copy);
            database.copyTo(copy);
            flyway(plain(DatabaseFile.SQLITE + copy)).migrate();
        } catch (FlywayException e) {
            throw new FlywayException("its tables cannot be brought up to date; nothing was changed: " + reason(e));
        } catch (IOException | SQLException e) {
            throw new FlywayException(
                    "a copy to try the new tables on cannot be made; nothing was changed: " + DatabaseFile.plain(e));
        } finally {
            delete(copy);
        }
    }

    private static void delete(Path copy) {
        for (String end : new String[]{"", "-wal", "-shm", "-journal"}) {
            try {
                Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + end));
            } catch (IOException e) {
                // It is in nobody's way, and the next time it is deleted first.
                log.debug("{} stays", copy, e);
            }
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause instanceof Exception known ? DatabaseFile.plain(known) : cause.toString();
    }

    /** @param version of a database's tables; null for none */
    static Optional<String> fromTheFuture(String version) {
        return fromTheFuture(version, newest(flyway(plain("jdbc:sqlite::memory:")).info()));
    }

    private static Optional<String> fromTheFuture(String version, MigrationVersion newest) {
        return version != null && MigrationVersion.fromVersion(version).compareTo(newest) > 0
                ? Optional.of("a newer version of the bot has changed it (its tables are version " + version
                        + ", this bot knows " + newest + "): start that one, or restore a backup of before")
                : Optional.empty();
    }

    private static MigrationVersion newest(MigrationInfoService info) {
        return Arrays.stream(info.all()).filter(one -> one.getState().isResolved()).map(MigrationInfo::getVersion)
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(MigrationVersion.EMPTY);
    }
}
