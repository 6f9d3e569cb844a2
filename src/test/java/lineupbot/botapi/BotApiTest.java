package lineupbot.botapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

class BotApiTest {
    private static final String KEYBOARD = """
            {"inline_keyboard":[[{"text":"JMC","callback_data":"/brand jmc"}]]}""";

    private final BotApi api = new BotApi();
    private final Caller caller = new Caller(api);
    private final Person ann = api.people().person("Ann", "ru");

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void aWrongTokenAndAnUnknownMethodAreTold() {
        var wrong = HttpRequest.newBuilder(URI.create(api.url() + "/bot1:x/getMe")).build();

        assertThat(caller.send(wrong).body())
                .isEqualTo("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");
        assertThat(caller.call("getEverything", "{}").path("error_code").asInt()).isEqualTo(404);
        assertThat(caller.call("getme", "{}").at("/result/supports_inline_queries").asBoolean()).isTrue();
        assertThat(api.calls()).extracting(Call::method).containsExactly("getMe", "getEverything", "getMe");
    }

    @Test
    void aMessageComesBackAsAPersonSeesIt() {
        JsonNode message = send("<b>JMC</b> Vigus &amp; more ", KEYBOARD);

        assertThat(message.path("text").asText()).isEqualTo("JMC Vigus & more");
        assertThat(message.at("/entities/0/type").asText()).isEqualTo("bold");
        Sent sent = api.awaitSentTo(ann.id(), 1);
        assertThat(sent.html()).isEqualTo("<b>JMC</b> Vigus &amp; more ");
        assertThat(sent.keyboard()).isEqualTo("[JMC]");
        assertThat(sent.messageId()).isEqualTo(message.path("message_id").asLong());
        assertThat(api.violations()).isEmpty();
    }

    @Test
    void anEditMustChangeSomethingThatIsThere() {
        long id = send("JMC", KEYBOARD).path("message_id").asLong();

        assertThat(edit(id, "JMC", KEYBOARD)).startsWith("Bad Request: message is not modified: specified new");
        assertThat(edit(id, "<b>JMC</b>", KEYBOARD)).isEmpty();
        assertThat(edit(id + 1, "JMC", KEYBOARD)).isEqualTo("Bad Request: message to edit not found");
        ann.says("hello");
        assertThat(edit(ann.lastMessageId(), "JMC", KEYBOARD)).isEqualTo("Bad Request: message can't be edited");
        assertThat(api.lastSentTo(ann.id())).hasValueSatisfying(sent -> assertThat(sent.isEdit()).isTrue());
    }

    @Test
    void onlyAQuestionThatWasAskedCanBeAnswered() {
        send("JMC", KEYBOARD);
        ann.presses(api.awaitSentTo(ann.id(), 1), "JMC");
        String id = caller.updates("{}").at("/0/callback_query/id").asText();

        assertThat(answer(id)).isEmpty();
        assertThat(answer("1")).startsWith("Bad Request: query is too old and response timeout expired");
    }

    @Test
    void chatsTopicsAndRepliesMustExist() {
        String toNobody = "{\"chat_id\":5,\"text\":\"x\"}";
        String reply = "{\"chat_id\":%d,\"text\":\"x\",\"reply_parameters\":{\"message_id\":9%s}}";

        assertThat(caller.refusal("sendMessage", toNobody)).isEqualTo("Bad Request: chat not found");
        assertThat(caller.refusal("sendMessage", reply.formatted(ann.id(), "")))
                .isEqualTo("Bad Request: message to be replied not found");
        assertThat(caller.refusal("sendMessage", reply.formatted(ann.id(), ",\"allow_sending_without_reply\":true")))
                .isEmpty();
        Place forum = api.people().forum("Cars");
        String inTopic = "{\"chat_id\":%d,\"message_thread_id\":7,\"text\":\"x\"}".formatted(forum.id());
        assertThat(caller.refusal("sendMessage", inTopic)).isEqualTo("Bad Request: message thread not found");
        ann.in(forum.topic(7)).says("/brands@lineup_bot");
        assertThat(caller.call("sendMessage", inTopic).at("/result/is_topic_message").asBoolean()).isTrue();
        assertThat(api.violations()).isEmpty();
    }

    @Test
    void aBotThatIsNotWelcomeHearsSo() {
        ann.blocks();
        Place group = api.people().group("Cars");
        Place supergroup = api.people().migrates(group);

        assertThat(caller.refusal("sendMessage", text(ann.id()))).isEqualTo("Forbidden: bot was blocked by the user");
        JsonNode migrated = caller.call("sendMessage", text(group.id()));
        assertThat(migrated.at("/parameters/migrate_to_chat_id").asLong()).isEqualTo(supergroup.id());
        ann.unblocks();
        assertThat(caller.refusal("sendMessage", text(ann.id()))).isEmpty();
    }

    @Test
    void commandsAreKeptByLanguage() {
        caller.call("setMyCommands",
                "{\"commands\":[{\"command\":\"new\",\"description\":\"Новое\"}]," + "\"language_code\":\"ru\"}");

        assertThat(caller.call("getMyCommands", "{\"language_code\":\"ru\"}").at("/result/0/command").asText())
                .isEqualTo("new");
        assertThat(caller.call("getMyCommands", "{}").get("result")).isEmpty();
    }

    @Test
    void administratorsAreToldApart() {
        Place group = api.people().supergroup("Cars");
        ann.in(group).membership().isAdmin();

        String member = "{\"chat_id\":%d,\"user_id\":%d}".formatted(group.id(), ann.id());
        assertThat(caller.call("getChatMember", member).at("/result/status").asText()).isEqualTo("administrator");
        assertThat(caller.call("getChatAdministrators", "{\"chat_id\":%d}".formatted(group.id())).get("result"))
                .hasSize(1);
        assertThat(caller.call("getChat", "{\"chat_id\":%d}".formatted(group.id())).at("/result/title").asText())
                .isEqualTo("Cars");
    }

    @Test
    void waitingInVainTellsTheCallsSoFar() {
        caller.call("getMe", "{}");

        assertThatThrownBy(() -> api.awaitCall(call -> call.is("sendMessage"), Duration.ofMillis(1)))
                .isInstanceOf(AssertionError.class).hasMessageContaining("getMe {} -> 200");
        assertThat(api.awaitCalls("getMe", 1)).hasSize(1);
    }

    private JsonNode send(String html, String keyboard) {
        return caller.call("sendMessage", message(html, keyboard)).path("result");
    }

    private String edit(long id, String html, String keyboard) {
        String json = message(html, keyboard).replace("{\"chat_id\"", "{\"message_id\":" + id + ",\"chat_id\"");
        return caller.refusal("editMessageText", json);
    }

    private String message(String html, String keyboard) {
        return "{\"chat_id\":%d,\"parse_mode\":\"HTML\",\"text\":\"%s\",\"reply_markup\":%s}".formatted(ann.id(), html,
                keyboard);
    }

    private static String text(long chat) {
        return "{\"chat_id\":%d,\"text\":\"hello\"}".formatted(chat);
    }

    private String answer(String id) {
        return caller.refusal("answerCallbackQuery", "{\"callback_query_id\":\"%s\"}".formatted(id));
    }
}
