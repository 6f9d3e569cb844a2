package lineupbot.store;

import org.sqlite.SQLiteConfig;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A file that is, or should be, a database of this bot; looked at without the pool, and without changing its tables. */
public final class DatabaseFile {
    static final String SQLITE = "jdbc:sqlite:";
    private static final int BUSY_MILLIS = 10_000;
    /** Bytes, and where in them what stands. */
    private static final int HEADER = 100;
    private static final int PAGE_SIZE = 16;
    private static final int CHANGES = 24;
    private static final int PAGES = 28;
    private static final int CHANGES_WHEN_SIZED = 92;

    private final Path path;

    public DatabaseFile(Path path) {
        this.path = path;
    }

    /** The file of an address; empty when it is none, such as one in memory. */
    public static Optional<DatabaseFile> of(String url) {
        String name = url.substring(SQLITE.length()).replaceFirst("\\?.*", "");
        return name.startsWith(":") || name.startsWith("file:")
                ? Optional.empty()
                : Optional.of(new DatabaseFile(Path.of(name)));
    }

    public Path path() {
        return path;
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /**
     * What keeps it from being used by this version of the bot, in a line; empty when nothing does. Reads all of it.
     */
    public Optional<String> fault() {
        try (Connection connection = open(); Statement statement = connection.createStatement()) {
            String integrity = first(statement, "PRAGMA integrity_check(1)");
            if (!"ok".equals(integrity)) {
                return Optional.of("it is damaged: " + integrity.replaceAll("\\s+", " "));
            }
            if (!"7".equals(first(statement, """
                    SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN
                        ('flyway_schema_history', 'subject', 'launch', 'claim', 'chat', 'inbox', 'memo')
                    """))) {
                return Optional.of("it is a database of another program");
            }
            return Migrations.fromTheFuture(version(statement));
        } catch (SQLException e) {
            return Optional.of("it cannot be read: " + plain(e));
        }
    }

    /**
     * Whether its end is missing, by what its first page says of its size (SQLite: Database File Format, 1.3); quickly.
     * What is still in its log does not have to be in it yet.
     */
    boolean isCutShort() throws IOException {
        Path log = path.resolveSibling(path.getFileName() + "-wal");
        if (!exists() || (Files.exists(log) && Files.size(log) > 0)) {
            return false;
        }
        try (InputStream file = Files.newInputStream(path)) {
            ByteBuffer header = ByteBuffer.wrap(file.readNBytes(HEADER));
            return header.limit() == HEADER && header.getInt(CHANGES) == header.getInt(CHANGES_WHEN_SIZED)
                    && Files.size(path) < (long) header.getInt(PAGES) * header.getShort(PAGE_SIZE);
        }
    }

    /** The version of its tables; empty when it has none of ours. */
    Optional<String> version() throws SQLException {
        try (Connection connection = open(); Statement statement = connection.createStatement()) {
            boolean ours = "1".equals(
                    first(statement, "SELECT count(*) FROM sqlite_master WHERE name = 'flyway_schema_history'"));
            return ours ? Optional.ofNullable(version(statement)) : Optional.empty();
        }
    }

    private static String version(Statement statement) throws SQLException {
        return first(statement, "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success = 1");
    }

    /** Writes a consistent copy, whoever writes meanwhile (SQLite: VACUUM INTO). The file must not exist yet. */
    void copyTo(Path file) throws SQLException {
        try (Connection connection = open(); var copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, file.toString());
            copy.execute();
        }
    }

    /** Puts what is still in its log into the file itself (SQLite: wal_checkpoint), so that the file is all there is. */
    void settle() throws SQLException {
        try (Connection connection = open(); Statement statement = connection.createStatement()) {
            if (!"0".equals(first(statement, "PRAGMA wal_checkpoint(TRUNCATE)"))) {
                throw new SQLException("somebody else is using it");
            }
        }
    }

    private Connection open() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        return DriverManager.getConnection(SQLITE + path, config.toProperties());
    }

    private static String first(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    static String plain(Exception failure) {
        return switch (failure) {
            case FileAlreadyExistsException there -> there.getFile() + " is there already";
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case AccessDeniedException closed -> "no permission for " + closed.getFile();
            default -> firstLine(failure);
        };
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).strip().lines().findFirst().orElse("no reason given");
    }
}
