package lineupbot.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Files go up, and come down again by the path that getFile tells. */
class DepotTest {
    private final BotApi api = new BotApi();
    private final Caller caller = new Caller(api);
    private final Person ann = api.people().person("Ann");

    @AfterEach
    void close() {
        api.close();
    }

    private String sent(String name, int size) {
        ann.sendsDocument(name, size, "text".getBytes(StandardCharsets.UTF_8), "");
        return api.message(ann.id(), ann.lastMessageId()).orElseThrow().at("/document/file_id").asText();
    }

    private HttpResponse<String> download(String token, String path) {
        return caller
                .send(HttpRequest.newBuilder(URI.create(api.url() + "/file/bot" + token + "/" + path)).GET().build());
    }

    private String refusal(String method, String field, String id) {
        return caller.refusal(method, "{\"chat_id\": %d, \"%s\": \"%s\"}".formatted(ann.id(), field, id));
    }

    @Test
    void whatWasSentCanBeFetchedWithTheTokenOnly() {
        String path = caller.call("getFile", "{\"file_id\": \"%s\"}".formatted(sent("a.txt", 4)))
                .at("/result/file_path").asText();
        assertThat(download(api.token(), path).body()).isEqualTo("text");
        assertThat(download("1:x", path).statusCode()).isEqualTo(401);
        assertThat(download(api.token(), path + "x").statusCode()).isEqualTo(404);
        assertThat(download(api.token(), path + "x").body()).contains("\"error_code\":404");
        assertThat(api.calls("file")).hasSize(4);
    }

    @Test
    void whatIsUnknownOrTooLargeIsRefused() {
        assertThat(caller.refusal("getFile", "{\"file_id\": \"x\"}")).contains("invalid file_id");
        assertThat(caller.refusal("getFile", "{\"file_id\": \"%s\"}".formatted(sent("a.txt", 20_000_001))))
                .contains("file is too big");
        assertThat(refusal("sendPhoto", "photo", "x")).contains("wrong file identifier");
        assertThat(refusal("sendDocument", "document", "x")).contains("wrong file identifier");
    }

    @Test
    void anUploadMustHoldSomething() {
        String form = """
                --x\r
                Content-Disposition: form-data; name="chat_id"\r
                \r
                %d\r
                --x\r
                Content-Disposition: form-data; name="document"; filename="a.txt"\r
                \r
                \r
                --x--\r
                """.formatted(ann.id());
        assertThat(caller.send(caller.request("sendDocument", "multipart/form-data; boundary=x", form)).body())
                .contains("file must be non-empty");
    }
}
