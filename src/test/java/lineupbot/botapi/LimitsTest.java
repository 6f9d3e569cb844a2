package lineupbot.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

class LimitsTest {
    private final BotApi api = new BotApi();
    private final Caller caller = new Caller(api);

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void aWindowSlides() {
        Window window = new Window(2, Duration.ofNanos(100));
        window.take(-30);
        window.take(40);

        assertThat(window.untilFree(69)).isEqualTo(1);
        assertThat(window.untilFree(70)).isZero();
        window.take(70);
        assertThat(window.untilFree(71)).as("the one at 40 still counts").isEqualTo(69);
        assertThat(window.untilFree(140)).isZero();
    }

    @Test
    void whatIsTooMuchInASecondIsRefused() {
        api.limit(3);
        Person ann = api.people().person("Ann");

        assertThat(IntStream.range(0, 3).mapToObj(time -> send(ann.id()))).allMatch(LimitsTest::isOk);
        JsonNode refused = send(ann.id());
        assertThat(refused.path("error_code").asInt()).isEqualTo(429);
        assertThat(refused.path("description").asText()).isEqualTo("Too Many Requests: retry after 1");
        assertThat(refused.at("/parameters/retry_after").asInt()).isEqualTo(1);
        assertThat(isOk(caller.call("getMe", "{}"))).as("only messages count").isTrue();
        Traffic.Count count = api.traffic().count();
        assertThat(List.of(count.accepted(), count.refused(), (long) count.busiest(), (long) count.underWay()))
                .containsExactly(3L, 1L, 3L, 0L);
        assertThat(api.sentTo(ann.id())).as("what is refused has no effect").hasSize(3);
    }

    @Test
    void aChatGetsOneASecond() {
        api.limit(1_000).ofChats();
        People people = api.people();
        Person ann = people.person("Ann");
        Person bob = people.person("Bob");

        assertThat(isOk(send(ann.id()))).isTrue();
        assertThat(isOk(send(ann.id()))).isFalse();
        assertThat(isOk(send(bob.id()))).isTrue();
    }

    @Test
    void aGroupGetsTwentyAMinute() {
        Limits limits = new Limits(new Traffic());
        limits.ofChats();
        Window minute = new Window(20, Duration.ofMinutes(1));
        IntStream.range(0, 20).forEach(second -> minute.take(Duration.ofSeconds(second).toNanos()));

        assertThat(minute.untilFree(Duration.ofSeconds(20).toNanos())).isEqualTo(Duration.ofSeconds(40).toNanos());
        assertThat(limits.refusal(to(-5))).isEmpty();
        assertThat(limits.refusal(to(-5))).contains(Fault.tooMany(1));
    }

    @Test
    void strangersAreCountedAndHeldToTheRules() {
        Strangers strangers = api.lean();
        Person ann = api.people().person("Ann");

        long first = send(5).at("/result/message_id").asLong();
        assertThat(send(5).at("/result/message_id").asLong()).isGreaterThan(first);
        send(ann.id());
        assertThat(strangers.messages()).isEqualTo(Map.of(5L, 2));
        assertThat(caller.refusal("editMessageText", "{\"chat_id\":5,\"message_id\":1,\"text\":\"y\"}")).isEmpty();
        assertThat(caller.refusal("sendMessage", "{\"chat_id\":5,\"parse_mode\":\"HTML\",\"text\":\"<b>x\"}"))
                .contains("can't parse entities");
        assertThat(caller.refusal("sendMessage", "{\"chat_id\":5,\"text\":\"x\",\"color\":1}"))
                .contains("unknown field");
        assertThat(api.violations()).hasSize(2);
        assertThat(api.calls()).extracting(Call::chatId).containsExactly(ann.id());
    }

    @Test
    void aThousandASecondGoWhileEachTakesItsTime() {
        api.lean();
        api.limit(10_000);
        api.delay(Duration.ofMillis(100));

        CompletableFuture<?>[] all = IntStream.range(0, 200)
                .mapToObj(chat -> caller.later("sendMessage", text(1000 + chat))).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();

        assertThat(api.traffic().count().accepted()).isEqualTo(200);
        assertThat(api.traffic().answeredWithin(Duration.ofSeconds(1))).isPositive();
    }

    private JsonNode send(long chat) {
        return caller.call("sendMessage", text(chat));
    }

    private static String text(long chat) {
        return "{\"chat_id\":%d,\"text\":\"x\"}".formatted(chat);
    }

    private static Call to(long chat) {
        return new Call(0, "sendMessage", Json.read(text(chat)), 0);
    }

    private static boolean isOk(JsonNode answer) {
        return answer.path("ok").asBoolean();
    }
}
