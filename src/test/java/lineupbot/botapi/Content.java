package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/** What a message says and shows. */
final class Content {
    private Content() {}

    static void fill(ObjectNode message, String method, JsonNode call) {
        text(message, call, "text", "entities");
        text(message, call, "caption", "caption_entities");
        if (method.equals("sendPhoto")) {
            message.set("photo", photo(call.path("photo")));
        } else if (method.equals("sendDocument")) {
            message.set("document", document(call.path("document")));
        }
        keyboard(message, call);
    }

    /** A copy of the message with what the call changes; a keyboard that is not sent again goes away. */
    static ObjectNode edited(ObjectNode old, String method, JsonNode call) {
        ObjectNode message = old.deepCopy().without(List.of("reply_markup", "edit_date"));
        if (method.equals("editMessageText")) {
            require(old.has("text"), "there is no text in the message to edit");
            text(message, call, "text", "entities");
        } else if (method.equals("editMessageCaption")) {
            require(!old.has("text"), "there is no caption in the message to edit");
            text(message.without(List.of("caption", "caption_entities")), call, "caption", "caption_entities");
        } else if (method.equals("editMessageMedia")) {
            media(message, call.path("media"));
        }
        keyboard(message, call);
        return old.has("edit_date") ? message.set("edit_date", old.get("edit_date")) : message;
    }

    private static void media(ObjectNode message, JsonNode media) {
        message.without(List.of("text", "entities", "caption", "caption_entities", "photo"));
        text(message, media, "caption", "caption_entities");
        if (media.path("type").asText().equals("photo")) {
            message.set("photo", photo(media.path("media")));
        }
    }

    private static void text(ObjectNode message, JsonNode source, String field, String entities) {
        if (!source.has(field)) {
            return;
        }
        Markup read = Markup.read(source.get(field).asText(), source.path("parse_mode").asText());
        message.put(field, read.text()).remove(entities);
        ArrayNode all = Json.array().addAll(read.entities());
        source.path(entities).forEach(all::add);
        if (!all.isEmpty()) {
            message.set(entities, all);
        }
    }

    private static void keyboard(ObjectNode message, JsonNode call) {
        JsonNode markup = call.path("reply_markup");
        // Other markups are the clients' business; an empty keyboard is none.
        if (!markup.path("inline_keyboard").isEmpty()) {
            message.set("reply_markup", markup);
        }
    }

    private static ArrayNode photo(JsonNode source) {
        String id = id("photo-", source);
        return Json.array().add(Json.object().put("file_id", id).put("file_unique_id", id).put("width", 1280)
                .put("height", 720).put("file_size", source.path("file_size").asLong()));
    }

    private static ObjectNode document(JsonNode source) {
        String id = id("document-", source);
        return Json.object().put("file_id", id).put("file_unique_id", id)
                .put("file_name", source.path("file_name").asText())
                .put("file_size", source.path("file_size").asLong());
    }

    /** What was sent by its id keeps it. */
    private static String id(String kind, JsonNode source) {
        return source.isTextual() && !source.asText().startsWith("http")
                ? source.asText()
                : kind + Integer.toHexString(source.hashCode());
    }

    private static void require(boolean holds, String orElse) {
        if (!holds) {
            throw Refusal.badRequest(orElse);
        }
    }
}
