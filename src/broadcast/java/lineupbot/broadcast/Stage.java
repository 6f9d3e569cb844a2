package lineupbot.broadcast;

import lineupbot.alerts.Interest;
import lineupbot.botapi.BotApi;
import lineupbot.botapi.Strangers;
import lineupbot.desk.FirstStart;
import lineupbot.pace.Pause;
import lineupbot.store.Database;
import lineupbot.whole.Jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The stand-in, the bot in a process of its own, and a database with people who want to hear of every launch. */
final class Stage implements AutoCloseable {
    private static final long FIRST_CHAT = 1_000_000_001L;
    private static final int WARM = 5000;
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration LATE = Duration.ofSeconds(3);

    private final Path folder = Files.createTempDirectory("broadcast");
    private final BotApi api = new BotApi();
    private final Strangers people = api.lean();
    private final Jar jar;
    private final int subscribers;
    private Process bot;

    /** When an import began and when it had ended, of {@link System#nanoTime()}. */
    record Imported(long began, long ended) {}

    /** @param perSecond what the bot is told to send at most, and what the stand-in takes */
    Stage(int subscribers, int perSecond, Duration everyAnswer) throws IOException {
        this.subscribers = subscribers;
        api.limit(perSecond);
        api.delay(everyAnswer);
        jar = new Jar(folder).with("MESSAGES_PER_SECOND", Integer.toString(perSecond)).options(Stream
                .of(System.getProperty("broadcast.jvm", "").split(" ")).filter(option -> !option.isBlank()).toList());
        Files.createDirectories(folder.resolve("data"));
        try (Database database = database()) {
            new FirstStart(database.jdbi()).fill();
            database.jdbi().useTransaction(handle -> {
                handle.execute("INSERT INTO interest (id, key) VALUES (1, ?)",
                        new Interest.Launches(null, null, null).key());
                String chats = "WITH RECURSIVE chats (id) AS (SELECT ? UNION ALL SELECT id + 1 FROM chats WHERE id < ?) ";
                long last = FIRST_CHAT + subscribers - 1;
                handle.execute(chats + "INSERT INTO chat (id, language) SELECT id, 'RU' FROM chats", FIRST_CHAT, last);
                handle.execute(chats + "INSERT INTO subscription (interest_id, chat, since) SELECT 1, id, 0 FROM chats",
                        FIRST_CHAT, last);
            });
        }
    }

    /** The bot's database, also while it runs. */
    Database database() {
        return Database.open("jdbc:sqlite:" + folder.resolve("data/lineup.db"));
    }

    BotApi api() {
        return api;
    }

    /** Starts the bot and waits until it listens. */
    void start() throws IOException {
        warmUp();
        bot = jar.onTelegram(api);
        api.awaitPoll();
    }

    /** Telegram is not cold, whoever it hears from: without this, the first seconds would measure the stand-in. */
    private static void warmUp() throws IOException {
        try (BotApi other = new BotApi(); HttpClient client = HttpClient.newHttpClient()) {
            other.lean();
            for (int message = 0; message < WARM; message++) {
                String body = "{\"chat_id\":\"%d\",\"text\":\"<b>warm</b>\",\"parse_mode\":\"HTML\"}"
                        .formatted(FIRST_CHAT + message);
                client.send(HttpRequest.newBuilder(URI.create(other.url() + "/bot" + other.token() + "/sendMessage"))
                        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build(),
                        BodyHandlers.discarding());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        bot.destroyForcibly().waitFor();
    }

    /** In a process of its own. */
    Imported importLaunch() throws IOException, InterruptedException {
        Path file = LaunchFile.write(folder);
        long began = System.nanoTime();
        Jar.Run run = jar.run("", "import", file.toString());
        if (run.exit() != 0) {
            throw new IllegalStateException(run.out() + run.err());
        }
        return new Imported(began, System.nanoTime());
    }

    /** Waits until everybody has heard, and a little for what may come twice. */
    void awaitAll(Duration atMost) throws InterruptedException {
        await(() -> people.reached() >= subscribers, atMost);
        Pause.REAL.of(LATE);
    }

    /** Waits until it holds or it is too late. */
    void await(BooleanSupplier holds, Duration atMost) throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        while (!holds.getAsBoolean() && System.nanoTime() < until) {
            if (bot != null && !bot.isAlive()) {
                throw new IllegalStateException("the bot has stopped:\n" + log());
            }
            Pause.REAL.of(LOOK);
        }
    }

    int reached() {
        return people.reached();
    }

    /** How many chats have heard nothing. */
    int lost() {
        return subscribers - people.reached();
    }

    /** How many messages came once more than they should. */
    int twice() {
        return people.messages().values().stream().mapToInt(count -> count - 1).sum();
    }

    /** What is wrong with what the bot said; empty when nothing is. */
    String violations() {
        return api.violations().isEmpty() ? "" : "; violations: " + api.violations().stream().distinct().toList();
    }

    /** The most memory that the bot's process had, in MB (Linux: VmHWM). */
    long megabytes() throws IOException {
        try (Stream<String> status = Files.lines(Path.of("/proc", Long.toString(bot.pid()), "status"))) {
            return status.filter(line -> line.startsWith("VmHWM:")).map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong).findFirst().orElse(0) / 1024;
        }
    }

    private String log() {
        try {
            List<String> lines = Files.readAllLines(jar.log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (bot != null) {
            bot.destroy();
            bot.onExit().completeOnTimeout(null, 10, TimeUnit.SECONDS).join();
            bot.destroyForcibly();
        }
        api.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
