package lineupbot;

import lineupbot.chat.Authority;
import lineupbot.chat.Button;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Place;
import lineupbot.chat.Reply;
import lineupbot.desk.FirstStart;
import lineupbot.desk.Importer;
import lineupbot.desk.LineupText;
import lineupbot.store.Database;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The bot on the lineup that ships with it, two editors, and a clock that stands still. */
final class Newsdesk implements AutoCloseable {
    static final long ANN = 77;
    static final long BOB = 78;
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final String address;
    private Database database;
    private Wiring wiring;

    Newsdesk(Path folder) {
        address = "jdbc:sqlite:" + folder.resolve("lineup.db");
        open();
        new FirstStart(database.jdbi()).fill();
    }

    private void open() {
        database = Database.open(address);
        Config config = Config.of(name -> name.equals("ADMIN_IDS") ? ANN + "," + BOB : null);
        wiring = new Wiring(database, config, Clock.fixed(NOW, ZoneOffset.UTC), Authority.ALONE);
    }

    void restart() {
        database.close();
        open();
    }

    Wiring wiring() {
        return wiring;
    }

    void imports(String yaml) {
        new Importer(database.jdbi()).importTexts(List.of(new LineupText("test.yaml", yaml)));
    }

    /** What is asked while a transaction that writes is open, and stays so until there is an answer. */
    String whileSomebodyWrites(Supplier<String> asked) {
        return database.jdbi().inTransaction(handle -> {
            handle.execute("INSERT INTO memo (name, value) VALUES ('writing', 'yes')");
            return CompletableFuture.supplyAsync(asked).orTimeout(20, TimeUnit.SECONDS).join();
        });
    }

    void run(String sql) {
        database.jdbi().useHandle(handle -> handle.execute(sql));
    }

    List<String> column(String sql) {
        return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    /** The launches of a model or brand: kind, certainty, date, site and how many sources. */
    List<String> launches(String key) {
        return column("""
                SELECT l.kind || ' ' || l.certainty || ' ' || l.at || ' ' || coalesce(site.key, '-') || ' '
                       || (SELECT count(*) FROM launch_source x WHERE x.launch_id = l.id)
                FROM launch l JOIN subject s ON s.id = l.subject_id LEFT JOIN subject site ON site.id = l.site_id
                WHERE s.key = '%s' ORDER BY l.id
                """.formatted(key));
    }

    String ann(String words) {
        return says(ANN, Language.RU, words);
    }

    /** In private, where a chat has the number of the person. */
    String says(long user, Language language, String words) {
        return says(user, user, language, words);
    }

    /** What an editor writes at a moment: Telegram counts whole seconds. */
    String writes(long user, Instant written, String words) {
        return shown(wiring.dispatcher()
                .answer(new Incoming(new Place(user), user, false, Language.RU, words, true, null, written))
                .orElseThrow());
    }

    String says(long chat, long user, Language language, String words) {
        return shown(wiring.dispatcher().answer(new Incoming(chat, user, language, words, true)).orElseThrow());
    }

    private static String shown(Reply reply) {
        StringBuilder told = new StringBuilder(reply.text().plain());
        reply.buttons().forEach(row -> told.append("\n").append(String.join(" ",
                row.stream().map((Button button) -> "[" + button.label() + " → " + button.press() + "]").toList())));
        return told.toString().replace('\u00a0', ' ');
    }

    @Override
    public void close() {
        database.close();
    }
}
