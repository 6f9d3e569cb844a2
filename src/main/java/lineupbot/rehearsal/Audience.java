package lineupbot.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Bot API server on this machine, where a few people say what they are given to say, and take whatever is answered.
 * It knows as much of the Bot API as a bot needs that asks nothing else.
 */
public final class Audience implements AutoCloseable {
    /** A number of nobody's. */
    public static final String TOKEN = "1:rehearsal";
    private static final int PEOPLE = 50;
    private static final int BATCH = 100;
    private static final long QUIET_MILLIS = 100;

    private final ObjectMapper json = new ObjectMapper();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger messages = new AtomicInteger();
    private final CountDownLatch answered;
    private final List<String> lines;
    private final HttpServer server;

    /** @param lines what they say, one after the other, in Russian and English by turns */
    public Audience(List<String> lines) throws IOException {
        this.lines = List.copyOf(lines);
        answered = new CountDownLatch(lines.size());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Waits until there are as many answers as there were lines; whether there are. */
    public boolean await(Duration atMost) throws InterruptedException {
        return answered.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            JsonNode call = json.readTree(exchange.getRequestBody());
            ObjectNode answer = json.createObjectNode().put("ok", true);
            answer.set("result", result(path.substring(path.lastIndexOf('/') + 1), call));
            byte[] body = json.writeValueAsBytes(answer);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private JsonNode result(String method, JsonNode call) {
        // The library writes some names of methods in its own way; case does not matter (Bot API: Making requests).
        return switch (method.toLowerCase(Locale.ROOT)) {
            case "getme" -> person(1, true).put("username", "rehearsal_bot").put("supports_inline_queries", true);
            case "getupdates" -> updates(Math.max(1, call.path("offset").asInt()));
            case "sendmessage" -> taken(call);
            default -> json.getNodeFactory().booleanNode(true);
        };
    }

    private JsonNode updates(int offset) {
        ArrayNode updates = json.createArrayNode();
        for (int id = offset; id <= lines.size() && updates.size() < BATCH; id++) {
            updates.add(update(id, lines.get(id - 1)));
        }
        if (updates.isEmpty()) {
            quiet();
        }
        return updates;
    }

    private ObjectNode update(int id, String line) {
        ObjectNode update = json.createObjectNode().put("update_id", id);
        ObjectNode message = message(id, 2 + id % PEOPLE).put("text", line);
        message.set("from", person(2 + id % PEOPLE, false).put("language_code", id % 2 == 0 ? "ru" : "en"));
        if (line.startsWith("/")) {
            message.putArray("entities").addObject().put("type", "bot_command").put("offset", 0).put("length",
                    line.split(" ", 2)[0].length());
        }
        update.set("message", message);
        return update;
    }

    private ObjectNode taken(JsonNode call) {
        answered.countDown();
        ObjectNode message = message(messages.incrementAndGet(), call.path("chat_id").asLong());
        message.set("from", person(1, true));
        return message.put("text", call.path("text").asText());
    }

    private ObjectNode message(int id, long chat) {
        ObjectNode message = json.createObjectNode().put("message_id", id).put("date", Instant.now().getEpochSecond());
        message.putObject("chat").put("id", chat).put("type", "private").put("first_name", "Somebody");
        return message;
    }

    private ObjectNode person(long id, boolean bot) {
        return json.createObjectNode().put("id", id).put("is_bot", bot).put("first_name", "Somebody");
    }

    /** Where nobody has anything to say, a poll is held back for a moment. */
    private static void quiet() {
        try {
            TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
