package lineupbot;

import lineupbot.chat.Authority;
import lineupbot.chat.Button;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.desk.ChangeLog;
import lineupbot.desk.Exporter;
import lineupbot.desk.FirstStart;
import lineupbot.desk.Importer;
import lineupbot.desk.LineupText;
import lineupbot.store.Database;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bot with alerts and deliveries as a test wants them, on a clock that stands still, and an editor who asks. */
final class EditorsView implements AutoCloseable {
    static final long EDITOR = 77;
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final Database database;
    private final Wiring wiring;

    EditorsView(Path folder) {
        database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"));
        new FirstStart(database.jdbi()).fill();
        Config config = Config.of(name -> name.equals("ADMIN_IDS") ? Long.toString(EDITOR) : null);
        wiring = new Wiring(database, config, Clock.fixed(NOW, ZoneOffset.UTC), Authority.ALONE);
    }

    // What there is

    void alert(long id) {
        run("INSERT INTO alert (id, made) VALUES (%d, %d)".formatted(id, NOW.minusSeconds(600).toEpochMilli()));
    }

    void vigus(long id) {
        alert(id);
        part(id, 0, "(SELECT l.id FROM launch l JOIN subject s ON s.id = l.subject_id WHERE s.key = 'jmc-vigus'"
                + " AND l.kind = 'PRODUCTION' LIMIT 1)", "NULL", "{}");
    }

    void news(long id) {
        alert(id);
        run("INSERT INTO news (key, plant_id, date, title) SELECT 'vigus-news', id, '2026-11-20', "
                + "'{\"ru\": \"«Автотор» запустил производство пикапов JMC Vigus\"}' FROM plant LIMIT 1");
        part(id, 0, "NULL", "(SELECT id FROM news WHERE key = 'vigus-news')", "{}");
    }

    void part(long alert, int position, String launch, String news, String told) {
        run("INSERT INTO alert_part (alert_id, position, launch_id, news_id, told) VALUES (%d, %d, %s, %s, '%s')"
                .formatted(alert, position, launch, news, told));
    }

    void deliveries(long alert, int count, String state) {
        run("""
                WITH RECURSIVE series (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM series WHERE number < %d)
                INSERT INTO delivery (alert_id, chat, state)
                SELECT %d, coalesce((SELECT max(chat) FROM delivery), 0) + number, '%s' FROM series
                """.formatted(count, alert, state));
    }

    void because(String state, String reason, int count) {
        deliveries(5, count, state);
        run("UPDATE delivery SET reason = '%s', due = %d WHERE state = '%s' AND reason IS NULL".formatted(reason,
                NOW.plusSeconds(7200).toEpochMilli(), state));
    }

    /** As many as wanted, 30 a second, the last of them now. */
    void toldOneAfterTheOther(long alert, int count) {
        run("UPDATE delivery SET at = %d - (chat - 1) * 1000 / 30 WHERE alert_id = %d AND chat <= %d"
                .formatted(NOW.toEpochMilli(), alert, count));
    }

    void run(String sql) {
        database.jdbi().useHandle(handle -> handle.execute(sql));
    }

    /** As the command line imports. */
    void imports(String yaml) {
        new Importer(database.jdbi(), new ChangeLog(Clock.fixed(NOW, ZoneOffset.UTC)))
                .importTexts(List.of(new LineupText("test.yaml", yaml)));
    }

    /** All of the lineup, and what follows from it. */
    List<String> lineup() {
        return Stream.concat(new Exporter(database.jdbi()).yaml().lines(),
                database.jdbi().withHandle(handle -> handle.createQuery("""
                        SELECT id || names || words AS word FROM searched UNION ALL SELECT 'b' || id || state FROM brand
                        UNION ALL SELECT 'm' || id || state FROM model ORDER BY 1
                        """).mapTo(String.class).list()).stream()).toList();
    }

    int number(String sql) {
        return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    boolean isPaused(long alert) {
        return database.jdbi().withHandle(handle -> handle.createQuery("SELECT paused FROM alert WHERE id = :alert")
                .bind("alert", alert).mapTo(Boolean.class).one());
    }

    // What is said

    Reply reply(String words) {
        return wiring.dispatcher().answer(new Incoming(1, EDITOR, Language.RU, words, true)).orElseThrow();
    }

    /** What the editor sees after saying one thing after the other; {@code [Label]} presses that button of the answer before. */
    String after(String... turns) {
        Reply last = null;
        for (String said : turns) {
            last = reply(said.startsWith("[") ? press(last, said.substring(1, said.length() - 1)) : said);
        }
        return shown(last);
    }

    private static String press(Reply reply, String label) {
        return reply.buttons().stream().flatMap(List::stream)
                .filter(button -> button.label().replace('\u00a0', ' ').equals(label)).map(Button::press).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " in\n" + shown(reply)));
    }

    String editor(String words) {
        return shown(reply(words));
    }

    String says(long user, Language language, String words) {
        return shown(wiring.dispatcher().answer(new Incoming(1, user, language, words, true)).orElseThrow());
    }

    /** The answer; empty for silence. */
    String said(Incoming incoming) {
        return wiring.dispatcher().answer(incoming).map(EditorsView::shown).orElse("");
    }

    static String shown(Reply reply) {
        String buttons = reply.buttons().stream().map(EditorsView::row).collect(Collectors.joining("\n"));
        return (reply.text().plain() + "\n" + buttons).replace('\u00a0', ' ').strip();
    }

    private static String row(List<Button> row) {
        return row.stream().map(button -> "[" + button.label() + " → " + button.press() + "]")
                .collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        database.close();
    }
}
