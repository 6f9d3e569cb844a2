package lineupbot.botapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;

class FaultTest {
    private final BotApi api = new BotApi();
    private final Caller caller = new Caller(api);
    private final Person ann = api.people().person("Ann");

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void refusalsCarryTheirParametersAndHaveNoEffect() {
        api.onNext("sendMessage", Fault.tooMany(3));
        api.onNext("sendMessage", Fault.tooMany());
        api.onNext("sendMessage", Fault.migrated(-1001));

        assertThat(send().body()).contains("\"error_code\":429", "\"retry_after\":3");
        assertThat(send().body()).contains("\"error_code\":429").doesNotContain("retry_after");
        assertThat(send().body()).contains("\"error_code\":400", "\"migrate_to_chat_id\":-1001");
        assertThat(api.sentTo(ann.id())).isEmpty();
        assertThat(send().statusCode()).isEqualTo(200);
        assertThat(api.calls()).extracting(Call::status).containsExactly(429, 429, 400, 200);
    }

    @Test
    void everyCodeCanBeHad() {
        assertThat(struck(Fault.blocked()).body()).contains("\"error_code\":403");
        assertThat(struck(Fault.unauthorized()).statusCode()).isEqualTo(401);
        assertThat(struck(Fault.conflict()).statusCode()).isEqualTo(409);
        assertThat(struck(Fault.serverError()).statusCode()).isEqualTo(500);
        assertThat(struck(Fault.badGateway()).body()).startsWith("<html>");
        assertThat(struck(Fault.badRequest("TOPIC_CLOSED")).body()).contains("Bad Request: TOPIC_CLOSED");
    }

    @Test
    void aStandingFaultLastsUntilHealed() {
        api.whenever(call -> call.chatId() == ann.id(), Fault.blocked());

        assertThat(send().statusCode()).isEqualTo(403);
        assertThat(send().statusCode()).isEqualTo(403);
        api.heal();
        assertThat(send().statusCode()).isEqualTo(200);
    }

    @Test
    void aDroppedCallMayOrMayNotHaveTakenEffect() {
        api.onNext("sendMessage", Fault.droppedBefore());
        assertThatThrownBy(this::send).isInstanceOf(UncheckedIOException.class);
        assertThat(api.sentTo(ann.id())).isEmpty();

        api.onNext("sendMessage", Fault.droppedAfter());
        assertThatThrownBy(this::send).isInstanceOf(UncheckedIOException.class);
        assertThat(api.sentTo(ann.id())).hasSize(1);
        assertThat(api.calls()).extracting(Call::status).containsExactly(0, 0);
    }

    @Test
    void anAnswerMayBreakOffOrTakeItsTime() {
        api.onNext("sendMessage", Fault.cutBody());
        assertThatThrownBy(this::send).isInstanceOf(UncheckedIOException.class);

        api.onNext("sendMessage", Fault.slowBody(Duration.ofMillis(30)));
        long before = System.nanoTime();
        assertThat(send().body()).endsWith("}");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(30));
        assertThat(api.sentTo(ann.id())).hasSize(2);
    }

    @Test
    void everyAnswerCanBeDelayedButPolling() {
        api.delay(Duration.ofMillis(30));
        long before = System.nanoTime();

        send();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(30));
        api.delay(Duration.ofHours(1));
        assertThat(caller.updates("{}")).isEmpty();
    }

    private HttpResponse<String> struck(Fault fault) {
        api.onNext("sendMessage", fault);
        return send();
    }

    private HttpResponse<String> send() {
        String json = "{\"chat_id\":%d,\"text\":\"hello\"}".formatted(ann.id());
        return caller.send(caller.request("sendMessage", "application/json", json));
    }
}
