package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One chat on the server: what was said there and by whom, its topics and who decides, and whether the bot may speak. */
final class Room {
    private final ObjectNode chat;
    private final TreeMap<Long, ObjectNode> messages = new TreeMap<>();
    private final Set<Long> topics = new HashSet<>();
    private final Set<Long> members = new HashSet<>();
    private final Set<Long> admins = new HashSet<>();
    private long owner;
    private boolean muted;
    private Optional<Refusal> closed = Optional.empty();
    private long lastId;

    Room(ObjectNode chat) {
        this(chat, 0);
    }

    /** @param lastId of the messages so far */
    Room(ObjectNode chat, long lastId) {
        this.chat = chat;
        this.lastId = lastId;
    }

    long id() {
        return chat.get("id").asLong();
    }

    ObjectNode chat() {
        return chat;
    }

    /** An empty message of this chat, numbered. */
    synchronized ObjectNode begin(JsonNode from) {
        ObjectNode message = Json.object().put("message_id", ++lastId).put("date", Instant.now().getEpochSecond());
        message.set("chat", chat);
        message.set("from", from);
        return message;
    }

    synchronized void keep(ObjectNode message) {
        long id = message.path("message_id").asLong();
        lastId = Math.max(lastId, id);
        messages.put(id, message);
        enter(message.path("from").path("id").asLong());
        if (message.path("is_topic_message").asBoolean()) {
            topics.add(message.get("message_thread_id").asLong());
        }
    }

    synchronized Optional<ObjectNode> message(long id) {
        return Optional.ofNullable(messages.get(id));
    }

    synchronized Optional<ObjectNode> lastMessageFrom(long user) {
        return messages.descendingMap().values().stream()
                .filter(message -> message.path("from").path("id").asLong() == user).findFirst();
    }

    /** All but the newest message. */
    synchronized void forget() {
        while (messages.size() > 1) {
            messages.pollFirstEntry();
        }
    }

    synchronized void remove(long id) {
        messages.remove(id);
    }

    synchronized boolean hasTopic(long thread) {
        return topics.contains(thread);
    }

    synchronized void promote(long user, boolean admin) {
        if (admin) {
            admins.add(user);
        } else {
            admins.remove(user);
        }
    }

    synchronized Set<Long> admins() {
        return Set.copyOf(admins);
    }

    synchronized void own(long user) {
        owner = user;
        admins.add(user);
    }

    synchronized boolean isOwner(long user) {
        return owner == user;
    }

    synchronized boolean isAdmin(long user) {
        return admins.contains(user);
    }

    /** Somebody was seen here. */
    synchronized void enter(long user) {
        members.add(user);
    }

    synchronized boolean isMember(long user) {
        return members.contains(user) || admins.contains(user);
    }

    /** In a group: whether only administrators may speak; in a channel: whether even the bot may not. */
    synchronized void mute(boolean all) {
        muted = all;
    }

    synchronized boolean isMuted() {
        return muted;
    }

    boolean isChannel() {
        return chat.path("type").asText().equals("channel");
    }

    synchronized void close(Refusal because) {
        closed = Optional.of(because);
    }

    synchronized void reopen() {
        closed = Optional.empty();
    }

    /** Throws when the bot may not send here. */
    synchronized void requireRights() {
        requireOpen();
        if (isChannel() && !isAdmin(Me.ID)) {
            throw new Refusal(403, "Forbidden: bot is not a member of the channel chat", Map.of());
        }
        if (isChannel() && muted) {
            throw Refusal.badRequest("need administrator rights in the channel chat");
        }
        if (muted && !isAdmin(Me.ID)) {
            throw Refusal.badRequest("not enough rights to send text messages to the chat");
        }
    }

    /** Throws when the bot may not be here at all. */
    synchronized void requireOpen() {
        if (closed.isPresent()) {
            throw closed.get();
        }
    }
}
