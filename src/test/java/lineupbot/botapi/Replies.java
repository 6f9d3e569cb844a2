package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Whether what a message answers to exists: the topic, and the message replied to. */
final class Replies {
    private Replies() {}

    static void requireThread(Room room, JsonNode call) {
        long thread = call.path("message_thread_id").asLong();
        if (thread != 0 && !room.hasTopic(thread)) {
            throw Refusal.badRequest("message thread not found");
        }
    }

    /** The message replied to; missing when there is none, or when the sender does not insist. */
    static JsonNode original(Room room, JsonNode call) {
        JsonNode reply = call.path("reply_parameters");
        if (!reply.has("message_id") || reply.has("chat_id")) {
            return MissingNode.getInstance();
        }
        JsonNode found = room.message(reply.get("message_id").asLong()).map(JsonNode.class::cast)
                .orElse(MissingNode.getInstance());
        if (found.isMissingNode() && !reply.path("allow_sending_without_reply").asBoolean()) {
            throw Refusal.badRequest("message to be replied not found");
        }
        return found;
    }
}
