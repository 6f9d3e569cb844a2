package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The files that the server keeps: those that people send, and those that the bot uploads. */
public final class Depot {
    private static final int MOST_FETCHED = 20_000_000;
    private static final int LARGEST_PHOTO = 10_000_000;
    private static final int LARGEST_DOCUMENT = 50_000_000;

    private final Map<String, Stored> byId = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();

    private record Stored(String path, long told, String latin) {}

    /**
     * Keeps a file.
     *
     * @param folder documents or photos
     * @param told   its size as the server tells it
     * @param latin  its bytes, each a character of ISO 8859-1
     * @return its file_id
     */
    String keep(String folder, long told, String latin) {
        int number = numbers.incrementAndGet();
        String id = "file-" + number;
        byId.put(id, new Stored(folder + "/file_" + number, told, latin));
        return id;
    }

    /** Loses a file that somebody has sent: its file_id is worth nothing any more. */
    public void forget(String id) {
        byId.remove(id);
    }

    /** Knows an id from now on, such as that of a photo that the bot has uploaded. */
    void know(String id) {
        byId.putIfAbsent(id, new Stored("photos/" + id, 0, ""));
    }

    JsonNode file(JsonNode call) {
        String id = call.path("file_id").asText();
        Stored stored = byId.get(id);
        if (stored == null) {
            throw Refusal.badRequest("invalid file_id");
        }
        if (stored.told() > MOST_FETCHED) {
            throw Refusal.badRequest("file is too big");
        }
        ObjectNode file = Json.object().put("file_id", id).put("file_unique_id", "u" + id).put("file_path",
                stored.path());
        return stored.told() == 0 ? file : file.put("file_size", stored.told());
    }

    /** Its bytes, each a character of ISO 8859-1. */
    Optional<String> content(String path) {
        return byId.values().stream().filter(stored -> stored.path().equals(path)).map(Stored::latin).findFirst();
    }

    /** Throws when what is to be sent is no file, or not one of that size. */
    void require(String method, JsonNode call) {
        switch (method) {
            case "sendPhoto" -> require(call.path("photo"), LARGEST_PHOTO);
            case "sendDocument" -> require(call.path("document"), LARGEST_DOCUMENT);
            default -> {
            }
        }
    }

    private void require(JsonNode file, int largest) {
        if (file.isTextual() && !file.asText().startsWith("http") && !byId.containsKey(file.asText())) {
            throw Refusal.badRequest("wrong file identifier/HTTP URL specified");
        }
        if (file.isObject() && file.path("file_size").asLong() == 0) {
            throw Refusal.badRequest("file must be non-empty");
        }
        if (file.path("file_size").asLong() > largest) {
            throw new Refusal(413, "Request Entity Too Large", Map.of());
        }
    }
}
