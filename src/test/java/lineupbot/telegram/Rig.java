package lineupbot.telegram;

import lineupbot.botapi.BotApi;
import lineupbot.chat.Command;
import lineupbot.chat.Commands;
import lineupbot.chat.Dispatcher;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Texts;
import lineupbot.inline.Offers;
import lineupbot.pace.Pause;
import lineupbot.settings.Chats;
import lineupbot.store.Database;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
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
    volatile Function<String, List<String>> suggest = words -> List.of();
    private final List<Command> commands = new ArrayList<>();
    private final List<TelegramBot> started = new ArrayList<>();

    private record Told(String name, boolean forEditors, Function<Request, Reply> telling) implements Command {
        @Override
        public Reply answer(Request request) {
            return telling.apply(request);
        }
    }

    Rig(Path folder) {
        database = Database.open("jdbc:sqlite:" + folder.resolve("bot.db"));
        chats = new Chats(database.jdbi(), Language.RU, java.time.ZoneOffset.UTC);
    }

    /** The name must be that of a real command: its line in the menu is the real text. */
    Rig command(String name, Function<Request, Reply> telling) {
        commands.add(new Told(name, false, telling));
        return this;
    }

    Rig editorsCommand(String name, Function<Request, Reply> telling) {
        commands.add(new Told(name, true, telling));
        return this;
    }

    TelegramBot start(BotApi api) {
        return start(api.token(), api.url());
    }

    TelegramBot start(String token, String url) {
        TelegramSettings settings = new TelegramSettings(token, URI.create(url), Language.RU, Set.of(EDITOR));
        Commands all = new Commands(commands);
        Dispatcher dispatcher = new Dispatcher(all, texts, Set.of(EDITOR), incoming -> Optional.empty());
        Offers offers = new Offers(words -> suggest.apply(words), all, texts);
        TelegramBot bot = new TelegramBot(settings, database.jdbi(), dispatcher, all, offers, texts, chats, time -> {
            pauses.add(time);
            pause.of(time);
        });
        bot.start();
        started.add(bot);
        return bot;
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

    private int count(String sql) {
        return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    @Override
    public void close() {
        started.forEach(TelegramBot::stop);
        database.close();
        log.close();
    }
}
