package lineupbot.monitor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Tells over HTTP how the bot is: {@code /health} as JSON, with 503 when people are not being answered; {@code /health/live}
 * with 200 as long as there is a bot; {@code /metrics} for Prometheus. Nothing can be changed there.
 */
public final class Monitor implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Monitor.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private record Page(int status, String type, String text) {}

    /**
     * Begins to answer.
     *
     * @throws IOException when the address is taken, or not one of this machine
     */
    public Monitor(InetSocketAddress address, Health health, Meters meters) throws IOException {
        server = HttpServer.create(address, 0);
        server.setExecutor(threads);
        on("/", () -> new Page(NOT_FOUND, PLAIN, "here are /health, /health/live and /metrics\n"));
        on("/health", () -> health(health.state()));
        on("/health/live", () -> new Page(OK, PLAIN, "live\n"));
        on("/metrics", () -> new Page(OK, METRICS, meters.scrape()));
        server.start();
        log.info("health and metrics on http://{}:{}", address.getHostString(), port());
    }

    /** The port that is listened on. */
    int port() {
        return server.getAddress().getPort();
    }

    private void on(String path, Supplier<Page> page) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer(exchange,
                        exchange.getRequestMethod().equals("GET")
                                ? page(exchange, path, page)
                                : new Page(NOT_ALLOWED, PLAIN, "GET only\n"));
            }
        });
    }

    private static Page page(HttpExchange exchange, String path, Supplier<Page> page) {
        try {
            // A context of this server stands for all that begins like it, too.
            return path.equals("/") || exchange.getRequestURI().getPath().equals(path)
                    ? page.get()
                    : new Page(NOT_FOUND, PLAIN, "nothing is here\n");
        } catch (RuntimeException e) {
            log.error("{} has no answer", path, e);
            return new Page(UNAVAILABLE, PLAIN, "this failed; the log says why\n");
        }
    }

    private static void answer(HttpExchange exchange, Page page) throws IOException {
        byte[] body = page.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", page.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(page.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private static Page health(Health.State state) {
        return new Page(state.ready() ? OK : UNAVAILABLE, "application/json",
                JSON.valueToTree(state).toPrettyString() + "\n");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
