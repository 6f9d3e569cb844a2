package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every chat that the server knows. */
final class Rooms {
    private final Map<Long, Room> rooms = new ConcurrentHashMap<>();
    private final Strangers strangers = new Strangers();

    Strangers strangers() {
        return strangers;
    }

    /** Whether nothing is to be kept of what goes there. */
    boolean isStranger(long chat) {
        return strangers.areWelcome() && !rooms.containsKey(chat);
    }

    Room open(ObjectNode chat) {
        return rooms.computeIfAbsent(chat.path("id").asLong(), id -> new Room(chat));
    }

    /** By id or, for the public ones, by user name. */
    Room find(JsonNode chatId) {
        String wanted = chatId.asText();
        if (chatId.asLong() != 0 && isStranger(chatId.asLong())) {
            return strangers.room(chatId.asLong());
        }
        Optional<Room> found = wanted.startsWith("@")
                ? rooms.values().stream()
                        .filter(room -> room.chat().path("username").asText().equalsIgnoreCase(wanted.substring(1)))
                        .findFirst()
                : Optional.ofNullable(rooms.get(chatId.asLong()));
        return found.orElseThrow(() -> Refusal.badRequest("chat not found"));
    }

    Optional<ObjectNode> message(long chatId, long messageId) {
        return Optional.ofNullable(rooms.get(chatId)).flatMap(room -> room.message(messageId));
    }

    void forget() {
        rooms.values().forEach(Room::forget);
    }

    /** Whether the server knows the person, from a private chat at least. */
    boolean knows(long user) {
        return rooms.containsKey(user);
    }

    /** Takes chats, messages and who is where out of an update, however it came to be. */
    void learn(ObjectNode update) {
        JsonNode press = update.path("callback_query");
        Optional.ofNullable(rooms.get(press.at("/message/chat/id").asLong()))
                .ifPresent(room -> room.enter(press.at("/from/id").asLong()));
        for (JsonNode event : update) {
            JsonNode chat = event.path("chat");
            // A guest's chat is one the bot is not in: it can answer there, but not send.
            if (chat.path("id").isNumber() && !event.has("guest_query_id")) {
                Room room = open((ObjectNode) chat);
                if (event.path("message_id").isNumber()) {
                    room.keep((ObjectNode) event);
                }
            }
        }
    }
}
