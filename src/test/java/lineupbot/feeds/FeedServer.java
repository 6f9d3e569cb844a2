package lineupbot.feeds;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that answers as it is told. */
public final class FeedServer implements AutoCloseable {
    /** One question as it came in. */
    public record Asked(String path, Headers headers) {}

    /** How to answer. */
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    final List<Asked> asked = new CopyOnWriteArrayList<>();

    public FeedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(new Asked(path, exchange.getRequestHeaders()));
        try (exchange) {
            answers.getOrDefault(path, status(404)).to(exchange);
        } catch (IOException hungUp) {
            // Whoever has read enough hangs up.
        }
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    public void at(String path, Answer answer) {
        answers.put(path, answer);
    }

    static Answer status(int status, String... headers) {
        return exchange -> {
            for (int at = 0; at < headers.length; at += 2) {
                exchange.getResponseHeaders().add(headers[at], headers[at + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    public static Answer bytes(byte[] body, String... headers) {
        return exchange -> {
            for (int at = 0; at < headers.length; at += 2) {
                exchange.getResponseHeaders().add(headers[at], headers[at + 1]);
            }
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(body);
        };
    }

    public static Answer text(String body, String... headers) {
        return bytes(body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static Answer file(String name) {
        return bytes(data(name).getBytes(StandardCharsets.UTF_8));
    }

    static String data(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/feeds", name));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Lines of a data file without its remarks. */
    static List<String> lines(String name) {
        return data(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    /** Makes a feed of items, the newest first: each is address, title and date, parted by tabs. */
    public static String rss(String... items) {
        StringBuilder rss = new StringBuilder(
                "<rss version=\"2.0\"><channel><title>T</title><link>https://n.example/</link><description/>");
        for (String item : items) {
            String[] parts = item.split("\t", -1);
            rss.append("<item><link>").append(parts[0]).append("</link><title>").append(parts[1])
                    .append("</title><pubDate>").append(parts[2]).append("</pubDate></item>");
        }
        return rss.append("</channel></rss>").toString();
    }

    public static byte[] encoded(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
