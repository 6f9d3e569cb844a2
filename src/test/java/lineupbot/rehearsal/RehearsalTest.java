package lineupbot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.desk.FirstStart;
import lineupbot.lineup.Lineup;
import lineupbot.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class RehearsalTest {
    private static String call(Audience audience, String method, String parameters) throws Exception {
        URI address = URI.create(audience.address() + "/bot" + Audience.TOKEN + "/" + method);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client
                    .send(HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(parameters)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void theAudienceSaysItsLinesAndWaitsForAnAnswerToEach() throws Exception {
        try (Audience audience = new Audience(List.of("/brands", "что нового?"))) {
            assertThat(call(audience, "getUpdates", "{\"offset\":0}")).contains("\"text\":\"/brands\"", "bot_command",
                    "\"text\":\"что нового?\"", "\"language_code\":\"ru\"");
            assertThat(call(audience, "getUpdates", "{\"offset\":3}")).isEqualTo("{\"ok\":true,\"result\":[]}");
            assertThat(call(audience, "sendMessage", "{\"chat_id\":3,\"text\":\"Марки\"}"))
                    .contains("\"text\":\"Марки\"");
            assertThat(audience.await(Duration.ZERO)).isFalse();
            call(audience, "sendMessage", "{\"chat_id\":4,\"text\":\"News\"}");
            assertThat(audience.await(Duration.ZERO)).isTrue();
        }
    }

    @Test
    void everyBrandAndModelOfTheLineupIsAskedFor(@TempDir Path folder) {
        try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"))) {
            new FirstStart(database.jdbi()).fill();
            Script script = new Script(Lineup.in(database.jdbi()));
            List<String> lines = script.lines(1);
            assertThat(lines).contains("/help", "/brand JMC", "какие модели JMC выпускают?", "/model JMC Vigus");
            assertThat(script.lines(2)).hasSize(2 * lines.size());
        }
    }
}
