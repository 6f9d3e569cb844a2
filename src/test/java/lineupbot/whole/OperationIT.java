package lineupbot.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import lineupbot.botapi.BotApi;
import lineupbot.botapi.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What whoever runs the bot does with it, on the real jar. */
class OperationIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void aPortThatIsTakenIsSaidInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Jar.Run run = new Jar(folder).with("TELEGRAM_BOT_TOKEN", BotApi.TOKEN)
                    .with("HTTP_PORT", Integer.toString(taken.getLocalPort())).run("", "run");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err().lines()).singleElement().asString().startsWith("HTTP_PORT: cannot listen on ");
        }
    }

    @Test
    void runsAndTellsHowItIs() throws Exception {
        int port = freePort();
        try (BotApi api = new BotApi()) {
            Jar jar = new Jar(folder).with("HTTP_PORT", Integer.toString(port)).with("BACKUP_DIR", "backups")
                    .with("LOG_FORMAT", "json");
            Files.writeString(folder.resolve(".env"), "DEFAULT_LANGUAGE=en\n");
            Process bot = jar.onTelegram(api);
            Person ann = api.people().person("Ann");
            ann.says("/model Vigus");
            api.awaitSentTo(ann.id(), 1);

            HttpResponse<String> health = get(port, "/health");
            assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
            assertThat(get(port, "/metrics").body()).contains("lineup_answers_total{command=\"model\"",
                    "lineup_updates_total{kind=\"said\"} 1.0", "lineup_answer_seconds_count 1")
                    .doesNotContain(api.token());
            assertThat(processes()).isNotEmpty().noneMatch(line -> line.contains(api.token()));
            assertThat(jar.run("", "restore", backup().toString()).err()).contains("a bot is running");
            assertThat(jar.run("", "check").out()).contains("ok     token: Telegram knows it as @",
                    "ok     database: data/lineup.db is sound", "note   .env: others on this machine can read");
            bot.destroy();
            assertThat(bot.waitFor(5, TimeUnit.SECONDS)).as("stops within 5 s").isTrue();
            assertThat(Files.readAllLines(jar.log())).isNotEmpty().allMatch(OperationIT::isJson)
                    .noneMatch(line -> line.contains(api.token())).anyMatch(line -> line.contains("chmod 600"));
            assertThat(api.violations()).isEmpty();
        }
    }

    @Test
    void aBackupIsPutBack() throws Exception {
        Jar jar = new Jar(folder);
        assertThat(jar.run("/brands\n", "ask").exit()).isZero();
        assertThat(jar.run("", "backup", "copy.db").exit()).isZero();
        assertThat(jar.run("", "backup", "copy.db").err()).contains("is there already");
        Path file = Path.of("src/test/resources/desk/new-launch.yaml").toAbsolutePath();
        assertThat(jar.run("", "import", file.toString()).exit()).isZero();
        Jar.Run restored = jar.run("", "restore", "copy.db");
        assertThat(restored.exit()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("is kept as data/lineup.db.before-");
        assertThat(jar.run("", "import", file.toString()).out()).contains("added    model    Zubr Z1");
        Files.writeString(folder.resolve("text.db"), "no database");
        Jar.Run refused = jar.run("", "restore", "text.db");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("text.db cannot be restored").doesNotContain("\tat ");
        for (String command : new String[]{"backup", "restore", "check"}) {
            assertThat(jar.run("", command, "--help").out()).contains("Usage: lineup-bot " + command);
        }
        Jar.Run check = jar.run("", "check");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("FAULT  token: TELEGRAM_BOT_TOKEN is not set");
    }

    private Path backup() throws IOException, InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            try (Stream<Path> files = Files.list(Files.createDirectories(folder.resolve("backups")))) {
                Path made = files.filter(file -> file.getFileName().toString().startsWith("lineup-")).findFirst()
                        .orElse(null);
                if (made != null) {
                    return made;
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("no backup");
    }

    private static List<String> processes() {
        return ProcessHandle.allProcesses().map(process -> process.info().commandLine().orElse("")).toList();
    }

    private static boolean isJson(String line) {
        try {
            JsonNode event = JSON.readTree(line);
            return event.has("level") && event.has("formattedMessage");
        } catch (IOException e) {
            return false;
        }
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
