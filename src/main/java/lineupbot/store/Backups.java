package lineupbot.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of backups: one a day, of which the newest are kept. Other files there are left alone. Thread-safe. */
public final class Backups {
    private static final Logger log = LoggerFactory.getLogger(Backups.class);
    private static final Duration DAILY = Duration.ofHours(24);
    private static final String NAME = "lineup-";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final int TIME_LENGTH = 16;

    private final DatabaseFile database;
    private final Path folder;
    private final int kept;
    private final Clock clock;
    private volatile String fault = "";

    /** @param kept how many backups there are at most */
    public Backups(DatabaseFile database, Path folder, int kept, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.kept = kept;
        this.clock = clock;
    }

    /** Makes a backup if the newest is a day old, and lets go of the oldest. */
    public void look() {
        try {
            Files.createDirectories(folder);
            deleteUnfinished();
            Instant now = clock.instant();
            if (newest().filter(made -> made.plus(DAILY).isAfter(now)).isEmpty()) {
                make(folder.resolve(NAME + TIME.format(now) + ".db"));
            }
            fault = "";
        } catch (IOException | Backup.FailedException e) {
            failed(DatabaseFile.plain(e));
        }
    }

    /** What a bot has left that was stopped in the middle. */
    private void deleteUnfinished() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "." + NAME + "*.part*")) {
            for (Path part : left) {
                Files.delete(part);
            }
        }
    }

    private void make(Path file) throws IOException {
        Backup.of(database, file);
        log.info("backup {}", file);
        List<Path> all = all();
        for (Path old : all.subList(0, Math.max(0, all.size() - kept))) {
            Files.delete(old);
        }
    }

    private void failed(String why) {
        if (!why.equals(fault)) {
            log.error("no backup in {}, trying again every hour: {}", folder, why);
        }
        fault = why;
    }

    /** Why the last one failed, in a line; empty when it did not. */
    public String fault() {
        return fault;
    }

    /** When the newest was made; one of a time to come does not count, which a clock that was wrong has left. */
    public Optional<Instant> newest() {
        try {
            Instant now = clock.instant();
            return all().stream().flatMap(file -> made(file).stream()).filter(made -> !made.isAfter(now))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The oldest first. */
    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> made(file).isPresent()).sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        }
    }

    private static Optional<Instant> made(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(NAME) || name.length() != NAME.length() + TIME_LENGTH + ".db".length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(TIME.parse(name.substring(NAME.length(), NAME.length() + TIME_LENGTH), Instant::from));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
