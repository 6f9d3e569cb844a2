package lineupbot;

import lineupbot.alerts.Surface;
import lineupbot.chat.Witness;
import lineupbot.desk.FirstStart;
import lineupbot.monitor.Health;
import lineupbot.monitor.Health.BackupState;
import lineupbot.monitor.Meters;
import lineupbot.monitor.Monitor;
import lineupbot.pace.Chore;
import lineupbot.pace.Pause;
import lineupbot.store.Backups;
import lineupbot.store.Database;
import lineupbot.store.DatabaseFile;
import lineupbot.store.InUse;
import lineupbot.telegram.TelegramBot;
import lineupbot.telegram.TelegramLine;
import lineupbot.telegram.TelegramSettings;
import lineupbot.telegram.Traffic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The bot on Telegram with all that goes on beside it: feeds, figures, backups, health and metrics. */
final class OnTelegram {
    private static final Logger log = LoggerFactory.getLogger(OnTelegram.class);
    private static final Clock CLOCK = Clock.systemUTC();

    private final Config config;
    private final Optional<InUse> mark;
    private final Database database;
    private final Optional<Meters> meters;
    private final TelegramBot bot;
    private final FeedReading feeds;
    private final Wiring wiring;
    private final Optional<Backups> backups;
    private final List<Chore> chores = new ArrayList<>();
    private final Optional<Monitor> monitor;

    private OnTelegram(Config config, Optional<InUse> mark, Database database, Optional<Meters> meters, Speech speech,
            TelegramLine line) {
        this.config = config;
        this.mark = mark;
        this.database = database;
        this.meters = meters;
        wiring = new Wiring(speech, database, config, CLOCK, line.authority(), line.files(), Surface.TELEGRAM,
                meters.<Witness>map(witness -> witness).orElse(Witness.NONE));
        bot = new TelegramBot(line, database.jdbi(), wiring.dispatcher(), wiring.commands(), wiring.offers(),
                wiring.texts(), wiring.chats(), wiring.postOffice(), wiring.editors());
        feeds = new FeedReading(wiring.feedWatch());
        backups = config.backups().flatMap(folder -> DatabaseFile.of(config.database())
                .map(file -> new Backups(file, folder, config.backupsKept(), CLOCK)));
        monitor = monitor();
    }

    /** The bot, ready to start; how it is can be asked already. What does not need the other is made side by side. */
    static OnTelegram open(Config config, String token) {
        CompletableFuture<Speech> speech = CompletableFuture.supplyAsync(Speech::read);
        EnvFile.warning(Path.of(".env")).ifPresent(log::warn);
        Optional<Meters> meters = config.http().map(address -> new Meters());
        TelegramSettings settings = new TelegramSettings(token, config.apiUrl(), config.language(),
                config.answersPerMinute());
        CompletableFuture<TelegramLine> line = CompletableFuture.supplyAsync(() -> line(settings, meters));
        Optional<InUse> mark = mark(config);
        Database database = Database.open(config.database());
        new FirstStart(database.jdbi()).fill();
        return new OnTelegram(config, mark, database, meters, speech.join(), line.join());
    }

    private static TelegramLine line(TelegramSettings settings, Optional<Meters> meters) {
        TelegramLine line = new TelegramLine(settings, Pause.REAL, System::nanoTime,
                meters.<Traffic>map(traffic -> traffic).orElse(Traffic.NONE));
        // Telegram says who we are while the rest gets ready.
        line.introduce();
        return line;
    }

    /** The mark goes with the program, however that ends. Where none can be left, nothing can be restored, either. */
    private static Optional<InUse> mark(Config config) {
        Optional<DatabaseFile> file = DatabaseFile.of(config.database());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InUse.shared(file.get()).orElseThrow(() -> new PlainFailures.FailureException(
                    file.get().path() + " is being restored right now: start the bot when that is done")));
        } catch (IOException e) {
            log.warn("beside {} nothing can be written: {}", file.get().path(), e.getMessage());
            return Optional.empty();
        }
    }

    /** Returns at once; the bot goes on until it is stopped. */
    void start() {
        chores.add(new Chore("figures", Duration.ofMinutes(1), wiring.usage()::write, Pause.REAL));
        backups.ifPresent(all -> chores.add(new Chore("backups", Duration.ofHours(1), all::look, Pause.REAL)));
        bot.start();
        feeds.start();
        chores.forEach(Chore::start);
    }

    /** What goes on is brought to an end, in order; once. */
    void stop() {
        monitor.ifPresent(Monitor::close);
        bot.stop();
        feeds.stop();
        chores.forEach(Chore::stop);
        try {
            wiring.usage().write();
        } catch (RuntimeException e) {
            log.warn("the last figures are not written down: {}", e.getMessage());
        }
        database.close();
        mark.ifPresent(InUse::close);
    }

    private Optional<Monitor> monitor() {
        if (meters.isEmpty()) {
            return Optional.empty();
        }
        Health health = new Health(database.jdbi(), bot::pollAge, this::backupState, System::nanoTime);
        meters.get().watch(health, database);
        try {
            return Optional.of(new Monitor(config.http().get(), health, meters.get()));
        } catch (IOException e) {
            throw new PlainFailures.FailureException(
                    "HTTP_PORT: cannot listen on " + config.http().get() + ": " + e.getMessage());
        }
    }

    private BackupState backupState() {
        return backups.map(all -> new BackupState(true,
                all.newest().map(made -> Duration.between(made, CLOCK.instant()).toSeconds()).orElse(-1L), all.fault()))
                .orElse(new BackupState(false, -1, ""));
    }
}
