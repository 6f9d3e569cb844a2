package lineupbot;

import lineupbot.alerts.Surface;
import lineupbot.botapi.BotApi;
import lineupbot.botapi.Person;
import lineupbot.botapi.Sent;
import lineupbot.chat.Language;
import lineupbot.desk.FirstStart;
import lineupbot.pace.Pause;
import lineupbot.store.Database;
import lineupbot.telegram.TelegramBot;
import lineupbot.telegram.TelegramLine;
import lineupbot.telegram.TelegramSettings;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The whole bot on Telegram, with the lineup it comes with, an editor and somebody who is none. */
final class FilesDesk implements AutoCloseable {
    private static final long EDITOR = 77;

    final HandClock clock = new HandClock(Instant.parse("2026-11-20T12:00:00Z"));
    final BotApi api = new BotApi();
    final Person editor = api.people().person(EDITOR, "Ed", "en");
    final Person ann = api.people().person("Ann", "en");
    final Database database;
    private final Config config;
    Wiring wiring;
    private TelegramBot bot;

    FilesDesk(Path folder) {
        this(folder, Map.of());
    }

    /** @param settings besides the editor's */
    FilesDesk(Path folder, Map<String, String> settings) {
        database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"));
        new FirstStart(database.jdbi()).fill();
        config = Config
                .of(name -> settings.getOrDefault(name, name.equals("ADMIN_IDS") ? Long.toString(EDITOR) : null));
        start();
    }

    private void start() {
        TelegramLine line = new TelegramLine(new TelegramSettings(api.token(), URI.create(api.url()), Language.EN),
                Pause.REAL);
        wiring = new Wiring(database, config, clock, line.authority(), line.files(), Surface.TELEGRAM);
        bot = new TelegramBot(line, database.jdbi(), wiring.dispatcher(), wiring.commands(), wiring.offers(),
                wiring.texts(), wiring.chats(), wiring.postOffice(), wiring.editors());
        bot.start();
        api.awaitPoll();
    }

    /** Ends the bot, and begins another on the same database. */
    void restart() {
        bot.stop();
        start();
    }

    /** What this person gets next. */
    Sent next(Person person, Runnable does) {
        int before = api.sentTo(person.id()).size();
        does.run();
        return api.awaitSentTo(person.id(), before + 1);
    }

    Sent says(Person person, String words) {
        return next(person, () -> person.says(words));
    }

    Sent sends(Person person, String file, String content, String caption) {
        return next(person, () -> person.sendsDocument(file, content.getBytes(StandardCharsets.UTF_8), caption));
    }

    int count(String sql) {
        return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    /** Until the database says so. */
    void awaits(String sql, int wanted) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (count(sql) != wanted) {
            if (System.nanoTime() > until) {
                throw new AssertionError(sql + ": " + count(sql));
            }
            Thread.onSpinWait();
        }
    }

    static String read(Sent sent) {
        return sent.text().replace('\u00a0', ' ');
    }

    @Override
    public void close() {
        bot.stop();
        database.close();
        api.close();
    }
}
