package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The questions people asked: button presses, inline and guest queries; only these can be answered. */
final class Queries {
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    void learn(JsonNode update) {
        asked.add("callback_query_id " + update.path("callback_query").path("id").asText());
        asked.add("inline_query_id " + update.path("inline_query").path("id").asText());
        asked.add("guest_query_id " + update.path("guest_message").path("guest_query_id").asText());
    }

    void forget() {
        asked.clear();
    }

    void require(String parameter, JsonNode call) {
        String id = call.path(parameter).asText();
        if (id.isEmpty() || !asked.contains(parameter + " " + id)) {
            throw Refusal.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
    }
}
