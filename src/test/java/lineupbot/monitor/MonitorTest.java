package lineupbot.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Witness.Ending;
import lineupbot.monitor.Health.BackupState;
import lineupbot.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** What is told over HTTP, over HTTP. */
class MonitorTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;
    private final AtomicLong nanos = new AtomicLong();
    private final Meters meters = new Meters();
    private volatile Duration pollAge = Duration.ofSeconds(3);
    private Database database;
    private Monitor monitor;

    @BeforeEach
    void open() throws IOException {
        database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"));
        Health health = new Health(database.jdbi(), () -> Optional.ofNullable(pollAge),
                () -> new BackupState(true, 60, "the disk is full"), nanos::get);
        meters.watch(health, database);
        monitor = new Monitor(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), health, meters);
    }

    @AfterEach
    void close() {
        monitor.close();
        database.close();
    }

    @Test
    void readyAsLongAsPeopleAreAnswered() throws Exception {
        sql("INSERT INTO inbox (update_id, post, came) VALUES (1, '{}', unixepoch() - 30)");
        sql("INSERT INTO alert (id, made) VALUES (1, (unixepoch() - 100) * 1000), (2, (unixepoch() - 900) * 1000)");
        sql("INSERT INTO delivery (alert_id, chat, state, due) VALUES (1, 5, 'PENDING', 0), (1, 6, 'SENT', 0), "
                + "(2, 5, 'WAITING', (unixepoch() + 100) * 1000)");
        HttpResponse<String> answer = get("/health");
        JsonNode state = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(state.get("ready").asBoolean()).isTrue();
        assertThat(state.get("pollAgeSeconds").asInt()).isEqualTo(3);
        assertThat(state.at("/inbox/waiting").asInt()).isEqualTo(1);
        assertThat(state.at("/inbox/oldestSeconds").asInt()).isBetween(30, 40);
        assertThat(state.at("/outbox/waiting").asInt()).isEqualTo(1);
        assertThat(state.at("/outbox/oldestSeconds").asInt()).isBetween(100, 110);
        assertThat(state.at("/backups/fault").asText()).isEqualTo("the disk is full");

        pollAge = Duration.ofSeconds(121);
        assertThat(get("/health").statusCode()).as("what was seen a moment ago").isEqualTo(200);
        later();
        assertThat(get("/health").statusCode()).isEqualTo(503);
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        pollAge = null;
        later();
        assertThat(get("/health").statusCode()).as("Telegram was never reached").isEqualTo(503);
    }

    @Test
    void notReadyWithoutADatabaseToWriteTo() throws Exception {
        sql("CREATE TRIGGER full BEFORE INSERT ON memo BEGIN SELECT raise(ABORT, 'database or disk is full'); END");
        HttpResponse<String> answer = get("/health");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(JSON.readTree(answer.body()).get("databaseFault").asText()).contains("database or disk is full");
    }

    @Test
    void countsAndTimes() throws Exception {
        Incoming said = new Incoming(1, 5, Language.EN, "/model Vigus", true);
        meters.came("said");
        meters.called("sendMessage", "sent");
        meters.called("sendMessage", "wait");
        meters.tooMany();
        meters.answered(said, "model", Ending.ANSWERED, Duration.ofMillis(3));
        meters.answered(said, "", Ending.MISSED, Duration.ofMillis(3));
        String told = get("/metrics").body();
        assertThat(told.lines()).contains("lineup_updates_total{kind=\"said\"} 1.0",
                "lineup_calls_total{method=\"sendmessage\",outcome=\"sent\"} 1.0",
                "lineup_calls_total{method=\"sendmessage\",outcome=\"wait\"} 1.0", "lineup_too_many_requests_total 1.0",
                "lineup_answers_total{command=\"model\",outcome=\"answered\"} 1.0",
                "lineup_answers_total{command=\"none\",outcome=\"missed\"} 1.0",
                "lineup_answer_seconds_bucket{le=\"0.005\"} 2", "lineup_answer_seconds_count 2", "lineup_ready 1.0",
                "lineup_backup_failed 1.0");
        assertThat(told).contains("hikaricp_connections{pool=\"lineup\"}", "jvm_memory_used_bytes",
                "lineup_inbox_waiting", "lineup_outbox_age_seconds", "lineup_poll_age_seconds",
                "jvm_threads_live_threads");
    }

    @Test
    void nothingElseIsThere() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(get("/healthy").statusCode()).isEqualTo(404);
        assertThat(get("/metrics/x").statusCode()).isEqualTo(404);
        HttpRequest post = request("/health").POST(HttpRequest.BodyPublishers.ofString("x")).build();
        assertThat(HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    private void later() {
        nanos.addAndGet(Duration.ofSeconds(6).toNanos());
    }

    private void sql(String sql) {
        database.jdbi().useHandle(handle -> handle.execute(sql));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + monitor.port() + path));
    }
}
