package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What goes back to the client; in a file each byte is a character of ISO 8859-1. */
record Answer(int status, String contentType, String body) {

    private static final String BYTES = "application/octet-stream";

    static final Answer UNAUTHORIZED = refused(401, "Unauthorized", Map.of());
    static final Answer NOT_FOUND = refused(404, "Not Found", Map.of());

    static Answer ok(JsonNode result) {
        return new Answer(200, "application/json", Json.object().put("ok", true).set("result", result).toString());
    }

    static Answer refused(int code, String description, Map<String, Long> parameters) {
        ObjectNode json = Json.object().put("ok", false).put("error_code", code).put("description", description);
        if (!parameters.isEmpty()) {
            ObjectNode more = json.putObject("parameters");
            parameters.forEach(more::put);
        }
        return new Answer(code, "application/json", json.toString());
    }

    static Answer page(int status, String html) {
        return new Answer(status, "text/html", html);
    }

    static Answer file(String latin) {
        return new Answer(200, BYTES, latin);
    }

    byte[] bytes() {
        return body.getBytes(contentType.equals(BYTES) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
