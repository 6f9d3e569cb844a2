package lineupbot.botapi;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Chats that no test has opened. Once they are welcome every id is one, and only numbers are kept of what goes there. */
public final class Strangers {
    private final Map<Long, Integer> messages = new ConcurrentHashMap<>();
    private final AtomicLong lastMessage = new AtomicLong();
    private volatile boolean welcome;

    Strangers welcome() {
        welcome = true;
        return this;
    }

    boolean areWelcome() {
        return welcome;
    }

    /** The chat for the time of one call. */
    Room room(long id) {
        String type = id > 0 ? "private" : "supergroup";
        return new Room(Json.object().put("id", id).put("type", type).put(id > 0 ? "first_name" : "title", "Stranger"),
                lastMessage.getAndIncrement());
    }

    void sent(long chat) {
        messages.merge(chat, 1, Integer::sum);
    }

    /** How many have got a message. */
    public int reached() {
        return messages.size();
    }

    /** How many messages each has got, edits not counted. */
    public Map<Long, Integer> messages() {
        return Map.copyOf(messages);
    }
}
