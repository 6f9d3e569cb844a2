package lineupbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** A copy is sound or is not there; what is put back is sound, and what was there before is kept. */
class BackupTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    Path folder;
    private DatabaseFile file;

    @BeforeEach
    void fill() {
        file = new DatabaseFile(folder.resolve("lineup.db"));
        note("before");
    }

    private void note(String value) {
        try (Database database = open()) {
            database.jdbi()
                    .useHandle(handle -> handle.execute("INSERT OR REPLACE INTO memo VALUES ('said', ?)", value));
        }
    }

    private Database open() {
        return Database.open("jdbc:sqlite:" + file.path());
    }

    private String noted() {
        try (Database database = open()) {
            return database.jdbi().withHandle(handle -> handle.createQuery("SELECT value FROM memo WHERE name = 'said'")
                    .mapTo(String.class).one());
        }
    }

    @Test
    void isMadeWhileSomebodyWritesAndPutBackLater() throws IOException {
        Path copy = folder.resolve("copy.db");
        try (Database database = open()) {
            database.jdbi().useTransaction(handle -> {
                handle.execute("INSERT OR REPLACE INTO memo VALUES ('said', 'unfinished')");
                Backup.of(file, copy);
            });
        }
        note("after");
        Path aside = new Restore(file, Clock.fixed(NOON, ZoneOffset.UTC)).from(copy).orElseThrow();
        assertThat(noted()).isEqualTo("before");
        assertThat(aside).hasFileName("lineup.db.before-20261120T120000Z");
        new Restore(file, Clock.fixed(NOON.plusSeconds(1), ZoneOffset.UTC)).from(aside);
        assertThat(noted()).isEqualTo("after");
        assertThat(names()).noneMatch(name -> name.contains("restoring") || name.contains("part"));
    }

    @Test
    void restoresNothingWhileABotRunsOnIt() throws IOException {
        Path copy = folder.resolve("copy.db");
        Backup.of(file, copy);
        try (InUse running = InUse.shared(file).orElseThrow()) {
            refused(copy, "a bot is running on " + file.path() + ": stop it first");
            assertThat(running).isNotNull();
        }
        new Restore(file, Clock.systemUTC()).from(copy);
        assertThat(noted()).isEqualTo("before");
    }

    @Test
    void nothingUnsoundIsPutBack() throws IOException, SQLException {
        Path text = Files.writeString(folder.resolve("text.db"), "no database ".repeat(1000));
        refused(text, "cannot be restored: it cannot be read");
        refused(folder.resolve("missing.db"), "there is no file");
        Path foreign = folder.resolve("foreign.db");
        new DatabaseFile(foreign).version().ifPresent(version -> { throw new AssertionError(version); });
        refused(foreign, "a database of another program");

        Path damaged = folder.resolve("damaged.db");
        Backup.of(file, damaged);
        byte[] bytes = Files.readAllBytes(damaged);
        for (int at = bytes.length / 2; at < bytes.length / 2 + 20_000; at++) {
            bytes[at] = 'x';
        }
        Files.write(damaged, bytes);
        refused(damaged, "cannot be restored");
        Path future = folder.resolve("future.db");
        Backup.of(file, future);
        toTheFuture(future);
        refused(future, "a newer version of the bot has changed it (its tables are version 999");
        assertThat(noted()).isEqualTo("before");
    }

    private void refused(Path backup, String why) {
        assertThatThrownBy(() -> new Restore(file, Clock.systemUTC()).from(backup))
                .isInstanceOf(Backup.FailedException.class).hasMessageContaining(why).hasMessageNotContaining("\n");
    }

    static void toTheFuture(Path path) {
        org.jdbi.v3.core.Jdbi.create("jdbc:sqlite:" + path).useHandle(handle -> handle.execute("""
                INSERT INTO flyway_schema_history SELECT 999, 999, 'later', type, 'V999__later.sql', 1, installed_by,
                    installed_on, 1, 1 FROM flyway_schema_history WHERE installed_rank = 1
                """));
    }

    @Test
    void aDatabaseFromTheFutureIsLeftAlone() {
        toTheFuture(file.path());
        assertThatThrownBy(this::open).isInstanceOf(Database.UnusableDatabaseException.class)
                .hasMessageContaining("a newer version of the bot has changed it").hasMessageNotContaining("\n");
    }

    @Test
    void tablesThatCannotBeChangedStayAsTheyAre() throws IOException {
        try (Database database = open()) {
            database.jdbi().useHandle(handle -> { handle.execute("""
                    DELETE FROM flyway_schema_history
                    WHERE installed_rank = (SELECT max(installed_rank) FROM flyway_schema_history)
                    """); });
        }
        byte[] before = Files.readAllBytes(file.path());
        assertThatThrownBy(this::open).isInstanceOf(Database.UnusableDatabaseException.class)
                .hasMessageContaining("nothing was changed").hasMessageNotContaining("\n");
        assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
        assertThat(names()).noneMatch(name -> name.contains("rehearsal"));
    }

    @Test
    void onePerDayAndTheNewestAreKept() throws IOException {
        Path place = folder.resolve("backups");
        Files.createDirectories(place);
        Files.writeString(place.resolve("lineup-notes.txt"), "mine");
        for (int hour = 0; hour < 5 * 24; hour++) {
            Backups backups = new Backups(file, place, 3,
                    Clock.fixed(NOON.plus(Duration.ofHours(hour)), ZoneOffset.UTC));
            backups.look();
            assertThat(backups.fault()).isEmpty();
        }
        try (Stream<Path> files = Files.list(place)) {
            assertThat(files.map(Path::getFileName).map(Path::toString).sorted()).containsExactly(
                    "lineup-20261122T120000Z.db", "lineup-20261123T120000Z.db", "lineup-20261124T120000Z.db",
                    "lineup-notes.txt");
        }
        assertThat(new DatabaseFile(place.resolve("lineup-20261124T120000Z.db")).fault()).isEmpty();
    }

    @Test
    void whatKeepsABackupFromBeingMadeIsALine() throws IOException {
        Path place = Files.writeString(folder.resolve("backups"), "a file, no folder");
        Backups backups = new Backups(file, place, 3, Clock.fixed(NOON, ZoneOffset.UTC));
        backups.look();
        assertThat(backups.fault()).isEqualTo(place + " is there already");
        assertThat(backups.newest()).isEmpty();
        Files.delete(place);
        backups.look();
        assertThat(backups.fault()).isEmpty();
        assertThat(backups.newest()).contains(NOON);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).map(Path::toString).toList();
        }
    }
}
