package lineupbot.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class UpdatesTest {
    private final BotApi api = new BotApi();
    private final Caller caller = new Caller(api);
    private final Person ann = api.people().person("Ann", "ru");

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void anOffsetConfirmsWhatIsBelowAndNothingElse() {
        long first = ann.says("one");
        long second = ann.says("two");

        assertThat(ids("{}")).containsExactly(first, second);
        assertThat(ids("{}")).containsExactly(first, second);
        assertThat(ids("{\"offset\":" + second + "}")).containsExactly(second);
        assertThat(api.confirmedOffset()).isEqualTo(second);
        assertThat(api.pending()).isEqualTo(1);
        assertThat(ids("{\"offset\":" + (second + 1) + "}")).isEmpty();
        assertThat(ids("{}")).isEmpty();
        api.awaitConfirmed(second);
    }

    @Test
    void aNegativeOffsetForgetsAllButTheLast() {
        ann.says("one");
        long second = ann.says("two");

        assertThat(ids("{\"offset\":-1}")).containsExactly(second);
        assertThat(api.pending()).isEqualTo(1);
    }

    @Test
    void theLimitIsOneToAHundredAndAHundredUnlessSaid() {
        for (int i = 0; i < 101; i++) {
            ann.says("again");
        }

        assertThat(ids("{}")).hasSize(100);
        assertThat(ids("{\"limit\":2}")).hasSize(2);
        assertThat(caller.refusal("getUpdates", "{\"limit\":101}")).startsWith("Bad Request");
        assertThat(api.violations()).singleElement().extracting(Violation::where).isEqualTo("getUpdates.limit");
    }

    @Test
    void aLongPollIsWokenByAnUpdate() {
        var poll = caller.later("getupdates", "{\"timeout\":50}");
        api.awaitPoll();

        long id = ann.says("hello");

        assertThat(poll.join().at("/result/0/update_id").asLong()).isEqualTo(id);
    }

    @Test
    void aSecondPollEndsTheFirst() {
        var first = caller.later("getUpdates", "{\"timeout\":50}");
        api.awaitPoll();

        assertThat(ids("{}")).isEmpty();

        assertThat(first.join().path("error_code").asInt()).isEqualTo(409);
        assertThat(first.join().path("description").asText()).startsWith("Conflict: terminated by other getUpdates");
    }

    @Test
    void aWebhookAndPollingExcludeEachOther() {
        caller.call("setWebhook", "{\"url\":\"https://example.org/hook\"}");

        assertThat(caller.refusal("getUpdates", "{}"))
                .startsWith("Conflict: can't use getUpdates method while webhook");
        assertThat(caller.call("getWebhookInfo", "{}").at("/result/url").asText()).endsWith("/hook");
        caller.call("deleteWebhook", "{}");
        assertThat(ids("{}")).isEmpty();
    }

    @Test
    void onlyTheAllowedKindsArrive() {
        assertThat(ids("{\"allowed_updates\":[\"message\"]}")).isEmpty();

        ann.asksInline("vigus");
        long message = ann.says("vigus");

        assertThat(ids("{}")).containsExactly(message);
        assertThat(api.withheld()).hasSize(1);
        long forced = api.people().unknownKind();
        assertThat(ids("{}")).containsExactly(message, forced);
    }

    private List<Long> ids(String parameters) {
        return Json.stream(caller.updates(parameters)).map((JsonNode update) -> update.get("update_id").asLong())
                .toList();
    }
}
