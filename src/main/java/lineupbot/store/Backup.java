package lineupbot.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;

/** A consistent copy of a database, also while the bot writes to it. */
public final class Backup {
    private Backup() {}

    /**
     * Makes one. It has another name until it is complete and was found to be sound: whatever has the name can be used.
     *
     * @param file must not exist yet
     * @throws FailedException with a line for the operator
     */
    public static void of(DatabaseFile database, Path file) {
        if (!database.exists()) {
            throw new FailedException("there is no database " + database.path() + " yet");
        }
        if (Files.exists(file)) {
            throw new FailedException(file + " is there already; name a new file");
        }
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            database.copyTo(part);
            Optional<String> fault = new DatabaseFile(part).fault();
            if (fault.isPresent()) {
                throw new FailedException("the copy cannot be used, and was deleted: " + fault.get());
            }
            onDisk(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException e) {
            throw new FailedException(
                    "no copy of " + database.path() + " could be written to " + file + ": " + DatabaseFile.plain(e));
        } finally {
            delete(part);
        }
    }

    /** Also when the power fails. */
    static void onDisk(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new FailedException(part + " cannot be deleted: " + DatabaseFile.plain(e));
        }
    }

    /** A copy that could not be made or put back; the message is one line for the operator. */
    public static final class FailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FailedException(String message) {
            super(message);
        }
    }
}
