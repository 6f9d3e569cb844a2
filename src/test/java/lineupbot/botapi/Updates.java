package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The queue that getUpdates empties: nothing leaves it before a higher offset confirms it. */
final class Updates {
    static final String TERMINATED = "Conflict: terminated by other getUpdates request; "
            + "make sure that only one bot instance is running";
    private static final Set<String> NOT_BY_DEFAULT = Set.of("chat_member", "message_reaction",
            "message_reaction_count");

    private final NavigableMap<Long, ObjectNode> queue = new TreeMap<>();
    private final List<ObjectNode> withheld = new ArrayList<>();
    private Set<String> allowed = Set.of();
    private long nextId = 500_000_001;
    private long confirmed;
    private int turn;
    private int waiting;
    private boolean closed;
    private String webhook = "";

    /** Queues the update if the bot asked for its kind; the id is its own or the next one. */
    synchronized long add(ObjectNode update) {
        ObjectNode whole = numbered(update);
        if (isWanted(whole)) {
            queue(whole);
        } else {
            withheld.add(whole);
        }
        return whole.get("update_id").asLong();
    }

    /** Queues the update whatever the bot asked for. */
    synchronized long force(ObjectNode update) {
        ObjectNode whole = numbered(update);
        queue(whole);
        return whole.get("update_id").asLong();
    }

    private ObjectNode numbered(ObjectNode update) {
        long id = update.path("update_id").asLong(nextId);
        nextId = Math.max(nextId, id + 1);
        return Json.object().put("update_id", id).setAll(update);
    }

    private void queue(ObjectNode update) {
        queue.put(update.get("update_id").asLong(), update);
        notifyAll();
    }

    private boolean isWanted(ObjectNode update) {
        return update.properties().stream().map(field -> field.getKey()).filter(kind -> !kind.equals("update_id"))
                .allMatch(kind -> allowed.isEmpty() ? !NOT_BY_DEFAULT.contains(kind) : allowed.contains(kind));
    }

    synchronized JsonNode poll(JsonNode call) {
        if (!webhook.isEmpty()) {
            throw Refusal.conflict("can't use getUpdates method while webhook is active; "
                    + "use deleteWebhook to delete the webhook first");
        }
        allow(call);
        confirm(call.path("offset").asLong());
        int mine = ++turn;
        notifyAll();
        waiting++;
        boolean inTime = Deadline.await(this, Duration.ofSeconds(Math.min(call.path("timeout").asLong(), 50)),
                () -> turn != mine || closed || !queue.isEmpty());
        waiting--;
        if (turn != mine) {
            throw new Refusal(409, webhook.isEmpty() ? TERMINATED : "Conflict: terminated by setWebhook request",
                    Map.of());
        }
        return inTime ? first(call.path("limit").asInt(100)) : Json.array();
    }

    private ArrayNode first(int limit) {
        return Json.array().addAll(queue.values().stream().limit(limit).toList());
    }

    private void confirm(long offset) {
        if (offset < 0) {
            while (queue.size() > -offset) {
                confirmed = queue.pollFirstEntry().getKey() + 1;
            }
        } else {
            queue.headMap(offset).clear();
            confirmed = Math.max(confirmed, offset);
        }
    }

    private void allow(JsonNode call) {
        if (call.has("allowed_updates")) {
            allowed = Set.copyOf(Json.stream(call.get("allowed_updates")).map(JsonNode::asText).toList());
        }
    }

    /** An empty address is none. */
    synchronized void setWebhook(JsonNode call) {
        webhook = call.path("url").asText();
        allow(call);
        if (call.path("drop_pending_updates").asBoolean()) {
            queue.clear();
        }
        if (!webhook.isEmpty()) {
            turn++;
            notifyAll();
        }
    }

    synchronized ObjectNode webhookInfo() {
        ObjectNode info = Json.object().put("url", webhook).put("has_custom_certificate", false)
                .put("pending_update_count", queue.size());
        allowed.forEach(info.withArray("allowed_updates")::add);
        return info;
    }

    synchronized int pending() {
        return queue.size();
    }

    synchronized List<ObjectNode> withheld() {
        return List.copyOf(withheld);
    }

    synchronized long confirmedOffset() {
        return confirmed;
    }

    boolean awaitConfirmed(long updateId, Duration atMost) {
        return Deadline.await(this, atMost, () -> confirmed > updateId);
    }

    boolean awaitPoll(Duration atMost) {
        return Deadline.await(this, atMost, () -> waiting > 0);
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
