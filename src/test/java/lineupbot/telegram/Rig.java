package lineupbot.telegram;

import lineupbot.alerts.Letters;
import lineupbot.alerts.PostOffice;
import lineupbot.alerts.Supplies;
import lineupbot.alerts.Told;
import lineupbot.botapi.BotApi;
import lineupbot.chat.Authority;
import lineupbot.chat.Awaited;
import lineupbot.chat.Command;
import lineupbot.chat.Commands;
import lineupbot.chat.Dispatcher;
import lineupbot.chat.Files;
import lineupbot.chat.Html;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Texts;
import lineupbot.chat.Witness;
import lineupbot.desk.Editors;
import lineupbot.inline.Offers;
import lineupbot.pace.Pace;
import lineupbot.pace.Pause;
import lineupbot.settings.Chats;
import lineupbot.store.Database;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** The real bot on a real database, with commands of the tests' own, and with a clock that runs a hundredfold. */
final class Rig implements AutoCloseable {
    static final long EDITOR = 77;

    final Database database;
    final Chats chats;
    final Texts texts = new Texts();
    final LogLines log = new LogLines();
    /** How long the bot meant to wait, each time it did. */
    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    volatile Pause pause = time -> Thread.sleep(time.toMillis() / 100, 1);
    /** What the clock shows by which the bot believes what it was told about administrators. */
    final AtomicLong nanos = new AtomicLong();
    /** That of the bot started last. */
    volatile Authority authority = Authority.ALONE;
    /** Those of the bot started last. */
    volatile Files files = Files.NONE;
    volatile Traffic traffic = Traffic.NONE;
    volatile int perSecond = 30;
    volatile Function<String, List<String>> suggest = words -> List.of();
    final Editors editors;
    private final List<Command> commands = new ArrayList<>();
    private final List<TelegramBot> started = new ArrayList<>();

    private record Scripted(String name, Role role, boolean changesSomething,
            Function<Request, Reply> telling) implements Command {
        @Override
        public Reply answer(Request request) {
            return telling.apply(request);
        }
    }

    Rig(Path folder) {
        database = Database.open("jdbc:sqlite:" + folder.resolve("bot.db"));
        editors = new Editors(database.jdbi(), Clock.systemUTC(), Set.of(EDITOR), false);
        chats = new Chats(database.jdbi(), Language.RU, ZoneId.of("Europe/Kaliningrad"));
    }

    /** The name must be that of a real command: its line in the menu is the real text. */
    Rig command(String name, Function<Request, Reply> telling) {
        commands.add(new Scripted(name, Role.PERSON, false, telling));
        return this;
    }

    Rig editorsCommand(String name, Function<Request, Reply> telling) {
        commands.add(new Scripted(name, Role.EDITOR, false, telling));
        return this;
    }

    Rig changingCommand(String name, Function<Request, Reply> telling) {
        commands.add(new Scripted(name, Role.PERSON, true, telling));
        return this;
    }

    TelegramBot start(BotApi api) {
        return start(api.token(), api.url());
    }

    TelegramBot start(String token, String url) {
        TelegramSettings settings = new TelegramSettings(token, URI.create(url), Language.RU);
        Commands all = new Commands(commands);
        Dispatcher dispatcher = new Dispatcher(all, texts, editors::role, Awaited.NONE, incoming -> Optional.empty(),
                Witness.NONE);
        Offers offers = new Offers(words -> suggest.apply(words), all, texts);
        TelegramLine line = new TelegramLine(settings, time -> {
            pauses.add(time);
            pause.of(time);
        }, nanos::get, traffic);
        authority = line.authority();
        files = line.files();
        TelegramBot bot = new TelegramBot(line, database.jdbi(), dispatcher, all, offers, texts, chats, office(),
                editors);
        bot.start();
        started.add(bot);
        return bot;
    }

    private PostOffice office() {
        Letters letters = new Letters((alert, language) -> told(alert), (alerts, language) -> told(alerts.getFirst()));
        return new PostOffice(new Supplies(database.jdbi(), chats, texts, letters,
                new Pace(perSecond, System::nanoTime), Clock.systemUTC()), () -> false);
    }

    private Told told(long alert) {
        int version = count("SELECT version FROM alert WHERE id = " + alert);
        return new Told(Reply.of(Html.bold("Alert " + alert + (version == 0 ? "" : ", version " + version))), version);
    }

    void sql(String sql, Object... arguments) {
        database.jdbi().useHandle(handle -> handle.execute(sql, arguments));
    }

    void alert(long alert, long chat, long topic) {
        sql("INSERT OR IGNORE INTO alert (id, made) VALUES (?, 0)", alert);
        sql("INSERT INTO delivery (alert_id, chat, topic) VALUES (?, ?, ?)", alert, chat, topic);
    }

    void subscribed(long chat, long user) {
        sql("INSERT INTO interest (id, key) VALUES (1, 'launches')");
        sql("INSERT INTO subscription (interest_id, chat, by_user, since) VALUES (1, ?, ?, 0)", chat, user);
    }

    /** As a correction does it. */
    void correct(long alert) {
        sql("UPDATE alert SET version = version + 1 WHERE id = ?", alert);
        sql("UPDATE delivery SET state = 'STALE', due = 0 WHERE alert_id = ? AND state = 'SENT'", alert);
    }

    /** A column of the only delivery. */
    String delivery(String column) {
        return database.jdbi().withHandle(handle -> handle
                .createQuery("SELECT coalesce(" + column + ", 'null') FROM delivery").mapTo(String.class).one());
    }

    void awaitDelivery(String state) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!delivery("state").equals(state)) {
            if (System.nanoTime() > until) {
                throw new AssertionError("the delivery is " + delivery("state"));
            }
            Thread.onSpinWait();
        }
    }

    int stored() {
        return count("SELECT COUNT(*) FROM inbox");
    }

    int unanswered() {
        return count("SELECT COUNT(*) FROM inbox WHERE answered = 0");
    }

    /** Waits until nothing is left to do for what is stored; all that has come must be confirmed. */
    void awaitAnswered() {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (unanswered() > 0) {
            if (System.nanoTime() > until) {
                throw new AssertionError("something stays unanswered");
            }
            Thread.onSpinWait();
        }
    }

    int count(String sql) {
        return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    @Override
    public void close() {
        started.forEach(TelegramBot::stop);
        database.close();
        log.close();
    }
}
