package lineupbot.faults;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Person;
import lineupbot.pace.Pause;
import lineupbot.whole.Jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The bot in a process of its own, with all that can be done to it from outside. */
final class House implements AutoCloseable {
    private static final long EDITOR = 77;
    private static final String PRLIMIT = "/usr/bin/prlimit";

    private final Path folder;
    private final BotApi api;
    private final Jar jar;
    private final Person editor;
    private Process bot;

    House(Path folder, BotApi api) {
        this.folder = folder;
        this.api = api;
        jar = new Jar(folder).with("ADMIN_IDS", Long.toString(EDITOR)).with("ANSWERS_PER_MINUTE", "99999")
                .with("MESSAGES_PER_SECOND", "1000");
        editor = api.people().person(EDITOR, "Ed", "ru");
    }

    void start() throws IOException {
        bot = jar.onTelegram(api);
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        bot.destroyForcibly().waitFor();
    }

    /** SIGTERM. */
    void terminate() throws InterruptedException {
        assertThat(stops(Duration.ofSeconds(8))).as("stops in a storm").isTrue();
    }

    boolean stops(Duration atMost) throws InterruptedException {
        bot.destroy();
        return bot.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Somebody else writes, and does not come to an end. */
    void lock(Duration time) throws SQLException, InterruptedException {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Pause.REAL.of(time);
            statement.execute("ROLLBACK");
        }
    }

    /** No file of the bot can grow any more, as when the disk is full; false where that cannot be had. */
    boolean fillsTheDisk(Duration time) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of(PRLIMIT))) {
            return false;
        }
        limit("0:unlimited");
        Pause.REAL.of(time);
        limit("unlimited:unlimited");
        return true;
    }

    private void limit(String size) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(PRLIMIT, "--pid", Long.toString(bot.pid()), "--fsize=" + size).inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    /** A launch that everybody follows becomes known, through another process. */
    void launches(String model) {
        try {
            Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
            Path file = Files.writeString(elsewhere.resolve(model + ".yaml"), """
                    plant: avtotor
                    sources:
                      example: {name: Пример-Новости, url: "https://news.example/zubr", date: %1$s, trust: B}
                    brands:
                      - key: zubr
                        name: Zubr
                        country: CN
                        models:
                          - key: zubr-%2$s
                            name: %3$s
                            body: crossover
                            launches: [{kind: production, when: %1$s, site: pereslavskoye, source: example}]
                    """.formatted(LocalDate.now(ZoneId.of("Europe/Kaliningrad")), model.toLowerCase(Locale.ROOT),
                    model));
            Jar.Run run = new Jar(elsewhere).with("DATABASE_URL", "jdbc:sqlite:" + database()).run("", "import",
                    file.toString());
            assertThat(run.exit()).as(run.out() + run.err()).isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void editorWrites(int number) {
        editor.says("/read Автотор начал выпуск кроссоверов Baic X" + (100 + number)
                + " в Калининграде. Производство началось 16 августа 2023 года. https://news.example/" + number);
    }

    int subscriptions() throws SQLException {
        return count("SELECT COUNT(*) FROM subscription");
    }

    int drafts() throws SQLException {
        return count("SELECT COUNT(DISTINCT text) FROM draft");
    }

    /** How often the editor was told that it has gone wrong; then nothing was promised. */
    int draftsRefused() {
        return (int) api.sentTo(EDITOR).stream().filter(sent -> sent.text().contains("ошибка на нашей стороне"))
                .count();
    }

    boolean hasAnsweredAll(Duration atMost) throws SQLException, InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        while (api.pending() > 0 || count("SELECT COUNT(*) FROM inbox WHERE answered = 0") > 0) {
            if (System.nanoTime() > until) {
                return false;
            }
            Pause.REAL.of(Duration.ofMillis(100));
        }
        return true;
    }

    String log() throws IOException {
        return Files.readString(jar.log());
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getInt(1);
        }
    }

    private Path database() {
        return folder.resolve("data/lineup.db");
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + database());
    }

    @Override
    public void close() {
        if (bot != null) {
            bot.destroyForcibly().onExit().join();
        }
    }
}
