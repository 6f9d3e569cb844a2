package lineupbot.desk;

import lineupbot.store.Database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A database with the desk that keeps it, as the tests use them. */
final class Desk implements AutoCloseable {
    private final Database database;

    Desk(Path folder) {
        database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"));
    }

    static Path file(String name) {
        return Path.of("src/test/resources/desk", name);
    }

    Database database() {
        return database;
    }

    ImportReport load(Path... files) {
        return new Importer(database.jdbi()).importAll(List.of(files));
    }

    /** Imports test files by name. */
    ImportReport load(String... names) {
        return load(Stream.of(names).map(Desk::file).toArray(Path[]::new));
    }

    /** Imports what a test has written out. */
    ImportReport read(String yaml) {
        return new Importer(database.jdbi()).importTexts(List.of(new LineupText("test.yaml", yaml)));
    }

    String export() {
        return new Exporter(database.jdbi()).yaml();
    }

    /** All that the database holds, in words: the lineup and what follows from it. */
    List<String> everything() {
        return Stream.concat(new Exporter(database.jdbi()).lineups().stream().map(LineupFile::toString), column("""
                SELECT s.key || ' ' || b.state FROM brand b JOIN subject s ON s.id = b.id
                UNION ALL SELECT s.key || ' ' || m.state FROM model m JOIN subject s ON s.id = m.id
                UNION ALL SELECT s.key || ' ' || l.kind || ' ' || l.key || ' ' || coalesce(l.first_day, '') || '..'
                                       || coalesce(l.last_day, '')
                          FROM launch l JOIN subject s ON s.id = l.subject_id
                UNION ALL SELECT id || ' ' || names || ' ' || words FROM searched
                ORDER BY 1
                """).stream()).toList();
    }

    List<String> column(String sql) {
        return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    String one(String sql) {
        return column(sql).getFirst();
    }

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
