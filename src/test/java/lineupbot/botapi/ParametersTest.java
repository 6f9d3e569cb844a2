package lineupbot.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class ParametersTest {
    private static final Shape SEND_PHOTO = MethodTable.load().method("sendPhoto").orElseThrow().parameters();

    @Test
    void jsonMayNameTheMethod() {
        assertThat(read("", "application/json; charset=utf-8", "{\"chat_id\":7,\"method\":\"sendphoto\"}"))
                .isEqualTo(Json.read("{\"chat_id\":7}"));
    }

    @Test
    void formsAndQueriesCarryJsonWhereItIsDue() {
        var expected = Json.read("{\"chat_id\":\"7\",\"caption\":\"a b\",\"message_thread_id\":3,"
                + "\"reply_markup\":{\"inline_keyboard\":[]}}");

        assertThat(read("chat_id=7&message_thread_id=3", "application/x-www-form-urlencoded",
                "caption=a+b&reply_markup=%7B%22inline_keyboard%22%3A%5B%5D%7D")).isEqualTo(expected);
    }

    @Test
    void aFileIsNotedByNameSizeAndContent() {
        String form = """
                --x\r
                Content-Disposition: form-data; name="caption"\r
                \r
                Пикап\r
                --x\r
                Content-Disposition: form-data; name="photo"; filename="Вигус.png"\r
                Content-Type: image/png\r
                \r
                12345\r
                --x--\r
                """;

        assertThat(read("", "multipart/form-data; boundary=x", form)).isEqualTo(Json.read("""
                {"caption":"Пикап","photo":{"file_name":"Вигус.png","file_size":5,"content":"12345"}}"""));
    }

    private static ObjectNode read(String query, String type, String body) {
        return Parameters.read(SEND_PHOTO, query, type, body.getBytes(StandardCharsets.UTF_8));
    }
}
