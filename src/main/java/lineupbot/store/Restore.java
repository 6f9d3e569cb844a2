package lineupbot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Puts a backup in the place of a database, which is kept beside it. */
public final class Restore {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    private final DatabaseFile database;
    private final Clock clock;

    public Restore(DatabaseFile database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Looks at the backup first, and at nothing else if it is no good.
     *
     * @return where the database is now that was there before; empty when there was none
     * @throws Backup.FailedException with a line for the operator; then nothing has changed
     */
    public Optional<Path> from(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Backup.FailedException("there is no file " + file);
        }
        new DatabaseFile(file).fault().ifPresent(fault -> {
            throw new Backup.FailedException(file + " cannot be restored: " + fault);
        });
        try {
            return alone(file, InUse.alone(database).orElseThrow(
                    () -> new Backup.FailedException("a bot is running on " + database.path() + ": stop it first")));
        } catch (IOException | SQLException e) {
            throw new Backup.FailedException(database.path() + " could not be replaced: " + DatabaseFile.plain(e));
        }
    }

    private Optional<Path> alone(Path file, InUse mark) throws IOException, SQLException {
        try (mark) {
            return replaced(file);
        }
    }

    private Optional<Path> replaced(Path file) throws IOException, SQLException {
        Path path = database.path();
        Path coming = path.resolveSibling(path.getFileName() + ".restoring");
        Files.deleteIfExists(coming);
        // Not a plain copy: what is still in the backup's log, when it is a database that was copied with it, comes along.
        new DatabaseFile(file).copyTo(coming);
        Backup.onDisk(coming);
        Optional<Path> before = database.exists() ? Optional.of(putAside(path)) : Optional.empty();
        Files.move(coming, path, StandardCopyOption.ATOMIC_MOVE);
        return before;
    }

    private Path putAside(Path path) throws IOException, SQLException {
        Path aside = path.resolveSibling(path.getFileName() + ".before-" + TIME.format(clock.instant()));
        if (database.fault().isEmpty()) {
            database.settle();
        }
        Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
        // A log that belongs to another file would be read into the new one.
        for (String end : new String[]{"-wal", "-shm"}) {
            Path log = path.resolveSibling(path.getFileName() + end);
            if (Files.exists(log)) {
                Files.move(log, aside.resolveSibling(aside.getFileName() + end));
            }
        }
        return aside;
    }
}
