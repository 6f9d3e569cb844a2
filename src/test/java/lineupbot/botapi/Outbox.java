package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Messages that the bot sends, edits and deletes. */
final class Outbox {
    private final Me me;
    private final Rooms rooms;
    private final Map<Long, List<Sent>> sent = new HashMap<>();

    Outbox(Me me, Rooms rooms) {
        this.me = me;
        this.rooms = rooms;
    }

    synchronized List<Sent> sentTo(long chatId) {
        return List.copyOf(sent.getOrDefault(chatId, List.of()));
    }

    synchronized int countTo(long chatId) {
        return sent.getOrDefault(chatId, List.of()).size();
    }

    synchronized void forget() {
        sent.clear();
    }

    synchronized JsonNode send(String method, JsonNode call) {
        Room room = rooms.find(call.path("chat_id"));
        room.requireRights();
        Replies.requireThread(room, call);
        JsonNode original = Replies.original(room, call);
        ObjectNode message = room.begin(me.json());
        long thread = call.path("message_thread_id").asLong();
        if (thread != 0) {
            message.put("message_thread_id", thread).put("is_topic_message", true);
        }
        if (!original.isMissingNode()) {
            message.set("reply_to_message", ((ObjectNode) original.deepCopy()).without("reply_to_message"));
        }
        Content.fill(message, method, call);
        if (rooms.isStranger(room.id())) {
            rooms.strangers().sent(room.id());
            return message;
        }
        return publish(room, method, call, message);
    }

    /** A message that nobody remembers, as it is after an edit. */
    private JsonNode filled(Room room, String method, JsonNode call) {
        ObjectNode message = room.begin(me.json()).put("message_id", call.path("message_id").asLong());
        Content.fill(message, method, call);
        return message;
    }

    synchronized JsonNode edit(String method, JsonNode call) {
        if (call.has("inline_message_id")) {
            return BooleanNode.TRUE;
        }
        Room room = rooms.find(call.path("chat_id"));
        room.requireOpen();
        if (rooms.isStranger(room.id())) {
            return filled(room, method, call);
        }
        ObjectNode old = room.message(call.path("message_id").asLong())
                .orElseThrow(() -> Refusal.badRequest("message to edit not found"));
        if (old.path("from").path("id").asLong() != Me.ID) {
            throw Refusal.badRequest("message can't be edited");
        }
        ObjectNode edited = Content.edited(old, method, call);
        if (edited.equals(old)) {
            throw Refusal.badRequest("message is not modified: specified new message content and reply markup are "
                    + "exactly the same as a current content and reply markup of the message");
        }
        return publish(room, method, call, edited.put("edit_date", Instant.now().getEpochSecond()));
    }

    private JsonNode publish(Room room, String method, JsonNode call, ObjectNode message) {
        room.keep(message);
        sent.computeIfAbsent(room.id(), id -> new ArrayList<>()).add(Sent.of(method, call, message));
        return message;
    }

    JsonNode delete(JsonNode call) {
        Room room = rooms.find(call.path("chat_id"));
        long id = call.path("message_id").asLong();
        if (room.message(id).isEmpty()) {
            throw Refusal.badRequest("message to delete not found");
        }
        room.remove(id);
        return BooleanNode.TRUE;
    }
}
