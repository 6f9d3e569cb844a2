package lineupbot.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A mark that somebody uses a database, so that nobody puts another in its place: a lock on a file beside it, which the
 * operating system takes away when the program ends, however it ends.
 */
public final class InUse implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(InUse.class);

    private final FileChannel file;
    private final FileLock lock;

    private InUse(FileChannel file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /** Several may use a database at once. Empty when it is being replaced right now. */
    public static Optional<InUse> shared(DatabaseFile database) throws IOException {
        return mark(database, true);
    }

    /** For the one who replaces it. Empty when somebody uses it. */
    static Optional<InUse> alone(DatabaseFile database) throws IOException {
        return mark(database, false);
    }

    private static Optional<InUse> mark(DatabaseFile database, boolean shared) throws IOException {
        Path beside = database.path().resolveSibling(database.path().getFileName() + ".lock").toAbsolutePath();
        Files.createDirectories(beside.getParent());
        FileChannel file = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = locked(file, shared);
        if (lock == null) {
            file.close();
            return Optional.empty();
        }
        return Optional.of(new InUse(file, lock));
    }

    private static FileLock locked(FileChannel file, boolean shared) throws IOException {
        try {
            return file.tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException here) {
            // This program itself uses it.
            return null;
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            file.close();
        } catch (IOException e) {
            // It goes with the program at the latest.
            log.debug("a lock stays", e);
        }
    }
}
