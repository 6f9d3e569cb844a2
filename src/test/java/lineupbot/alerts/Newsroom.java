package lineupbot.alerts;

import lineupbot.chat.Button;
import lineupbot.chat.Language;
import lineupbot.chat.Place;
import lineupbot.chat.Reply;
import lineupbot.chat.Texts;
import lineupbot.desk.Importer;
import lineupbot.desk.LineupText;
import lineupbot.lineup.Lineup;
import lineupbot.lineup.LineupChange;
import lineupbot.store.Database;
import org.jdbi.v3.core.Jdbi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A database into which lineups are imported on a day of the test's choice, and those who follow what is new in it. */
final class Newsroom implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Europe/Kaliningrad");

    private final Database database;
    private final Tellings tellings;
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");

    Newsroom(Path folder) {
        database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"));
        tellings = new Tellings(jdbi(), Lineup.in(jdbi()), new Texts());
        imports(read("base.yaml"));
        jdbi().useHandle(handle -> handle.execute("DELETE FROM alert"));
    }

    Jdbi jdbi() {
        return database.jdbi();
    }

    /** At noon of that day. */
    void on(String day) {
        now = LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant();
    }

    static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/desk", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void follows(long chat, Interest interest) {
        follows(new Place(chat), interest, now.toEpochMilli());
    }

    void follows(Place place, Interest interest, long since) {
        jdbi().useTransaction(handle -> {
            handle.execute("INSERT INTO interest (key) VALUES (?) ON CONFLICT DO NOTHING", interest.key());
            handle.execute("""
                    INSERT INTO subscription (interest_id, chat, topic, since)
                    SELECT id, ?, ?, ? FROM interest WHERE key = ?
                    """, place.chat(), place.topic(), since, interest.key());
        });
    }

    Noted imports(String yaml) {
        return imports(yaml, false);
    }

    Noted imports(String yaml, boolean alsoOld) {
        return jdbi().inTransaction(handle -> alerts().note(handle,
                new Importer(jdbi()).importTexts(handle, List.of(new LineupText("test.yaml", yaml))).lineup(),
                alsoOld));
    }

    Noted importsQuietly(String yaml) {
        return jdbi().inTransaction(handle -> alerts().correct(handle,
                new Importer(jdbi()).importTexts(handle, List.of(new LineupText("test.yaml", yaml))).lineup()));
    }

    Noted deletes(String sql) {
        return jdbi().inTransaction(handle -> {
            handle.execute(sql);
            return alerts().correct(handle, new LineupChange(List.of(), List.of(), List.of(), List.of()));
        });
    }

    private Alerts alerts() {
        return new Alerts(Clock.fixed(now, ZONE), ZONE);
    }

    /** All that is to be told, after everything that goes on by and by is done. */
    List<String> deliveries() {
        FanOut fanOut = new FanOut(jdbi());
        while (fanOut.next()) {
            // Once more.
        }
        return column("SELECT alert_id || ' to ' || chat || iif(topic = 0, '', '/' || topic) FROM delivery ORDER BY 1");
    }

    List<String> column(String sql) {
        return jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    /** The last alert as it reads now, its buttons below, a line a row. */
    List<String> reads(Language language) {
        long last = jdbi()
                .withHandle(handle -> handle.createQuery("SELECT max(id) FROM alert").mapTo(Long.class).one());
        return lines(tellings.alert(last, language).reply());
    }

    List<String> reads(long alert, Language language) {
        return lines(tellings.alert(alert, language).reply());
    }

    List<String> digest(Language language, Long... alerts) {
        return lines(tellings.digest(List.of(alerts), language).reply());
    }

    private static List<String> lines(Reply reply) {
        List<String> lines = new ArrayList<>(
                plain(reply.text().plain()).lines().filter(line -> !line.isBlank()).toList());
        reply.buttons().forEach(row -> lines.add(plain(String.join(" ", row.stream().map(Newsroom::button).toList()))));
        return lines;
    }

    private static String button(Button button) {
        return "[" + button.label() + " → " + button.press() + "]";
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').strip();
    }

    @Override
    public void close() {
        database.close();
    }
}
