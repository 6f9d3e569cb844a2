package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the bot says about itself: commands, name and descriptions, by language (commands also by scope). */
final class Profile {
    private final Map<String, JsonNode> values = new ConcurrentHashMap<>();

    JsonNode set(String field, JsonNode call) {
        values.put(key(field, call), call.path(field));
        return BooleanNode.TRUE;
    }

    JsonNode deleteCommands(JsonNode call) {
        values.remove(key("commands", call));
        return BooleanNode.TRUE;
    }

    JsonNode commands(JsonNode call) {
        return values.getOrDefault(key("commands", call), Json.array());
    }

    JsonNode text(String field, JsonNode call) {
        String value = values.getOrDefault(key(field, call), Json.object()).asText();
        return Json.object().put(field, value);
    }

    private static String key(String field, JsonNode call) {
        String scope = call.has("scope") ? call.get("scope").toString() : "{\"type\":\"default\"}";
        return field + " " + call.path("language_code").asText() + " " + scope;
    }
}
