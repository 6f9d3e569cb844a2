package lineupbot.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lineupbot.feeds.Trouble.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;

/** How feeds are asked for, and what is refused, against a server on this machine. */
class FetcherTest {
    private static final Instant NOW = Instant.parse("2023-08-16T09:00:00Z");
    private static final Fetcher.Limits SHORT = new Fetcher.Limits(5 << 20, Duration.ofSeconds(5),
            Duration.ofMillis(300), Duration.ofMillis(700));

    private final CountDownLatch end = new CountDownLatch(1);
    private FeedServer server;

    @BeforeEach
    void open() throws IOException {
        server = new FeedServer();
    }

    @AfterEach
    void close() {
        end.countDown();
        server.close();
    }

    @Test
    void saysWhoAsksAndTakesGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("<rss/>".getBytes(StandardCharsets.UTF_8));
        }
        server.at("/", FeedServer.bytes(packed.toByteArray(), "Content-Encoding", "gzip", "ETag", "W/\"a\"",
                "Last-Modified", "yesterday", "Content-Type", "text/xml;charset=WINDOWS-1251"));
        Fetched.Body body = (Fetched.Body) fetch("/");
        assertThat(body.bytes().utf8()).isEqualTo("<rss/>");
        assertThat(body.charset()).isEqualTo("windows-1251");
        assertThat(body.validators()).isEqualTo(new Feed.Validators("W/\"a\"", "yesterday"));
        assertThat(server.asked.getFirst().headers().getFirst("User-Agent")).isEqualTo("lineup-bot/1.0");
        assertThat(server.asked.getFirst().headers()).doesNotContainKeys("If-none-match", "If-modified-since",
                "Cookie");
    }

    @Test
    void asksOnlyForWhatIsNew() throws IOException {
        server.at("/", FeedServer.status(304));
        try (Fetcher fetcher = fetcher(address -> true, Fetcher.Limits.USUAL)) {
            assertThat(fetcher.fetch(server.address("/"), new Feed.Validators("\"a\"", "yesterday")))
                    .isEqualTo(new Fetched.Unchanged());
        }
        assertThat(server.asked.getFirst().headers().getFirst("If-None-Match")).isEqualTo("\"a\"");
        assertThat(server.asked.getFirst().headers().getFirst("If-Modified-Since")).isEqualTo("yesterday");
    }

    @Test
    void followsFiveRedirectsAndNoSixth() {
        server.at("/5", FeedServer.text("<rss/>"));
        for (int at = 0; at < 5; at++) {
            server.at("/" + at, FeedServer.status(at % 2 == 0 ? 301 : 307, "Location", "/" + (at + 1)));
        }
        assertThat(fetch("/0")).isInstanceOfSatisfying(Fetched.Body.class,
                body -> assertThat(body.address()).isEqualTo(server.address("/5")));
        server.at("/5", FeedServer.status(302, "Location", "/0"));
        assertThat(fetch("/0")).isEqualTo(failed(Kind.REDIRECTS, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://n.example/rss", "gopher://127.0.0.1/", "javascript:alert(1)"})
    void followsToNothingButTheWeb(String target) {
        server.at("/", FeedServer.status(302, "Location", target));
        assertThat(fetch("/")).isEqualTo(failed(Kind.SCHEME, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "127.1"})
    void connectsToNobodyInside(String host) {
        server.at("/", FeedServer.text("<rss/>"));
        try (Fetcher fetcher = fetcher(Reach::isPublic, Fetcher.Limits.USUAL)) {
            assertThat(fetcher.fetch("http://" + host + ":" + server.port() + "/", Feed.Validators.NONE))
                    .isEqualTo(failed(Kind.PRIVATE, ""));
        }
        assertThat(server.asked).isEmpty();
    }

    /** Whether they mean this machine is for the system to say; what matters is that nobody gets there. */
    @ParameterizedTest
    @ValueSource(strings = {"0x7f.1", "0177.0.0.1", "0x7f000001", "127.0.0.1.", "ⓛocalhost", "１２７.0.0.1"})
    void reachesNobodyInsideByAnOddSpelling(String host) {
        server.at("/", FeedServer.text("<rss/>"));
        try (Fetcher fetcher = fetcher(Reach::isPublic, Fetcher.Limits.USUAL)) {
            assertThat(fetcher.fetch("http://" + host + ":" + server.port() + "/", Feed.Validators.NONE))
                    .isInstanceOf(Fetched.Failed.class);
        }
        assertThat(server.asked).isEmpty();
    }

    /** Here 127.0.0.1 plays the public internet. */
    @Test
    void isNotLedInsideByARedirect() {
        InetAddress outside = InetAddress.getLoopbackAddress();
        server.at("/", FeedServer.status(302, "Location", "http://127.0.0.2:" + server.port() + "/secret"));
        server.at("/secret", FeedServer.text("<rss/>"));
        try (Fetcher fetcher = fetcher(address -> address.equals(outside) || Reach.isPublic(address),
                Fetcher.Limits.USUAL)) {
            assertThat(fetcher.fetch(server.address("/"), Feed.Validators.NONE)).isEqualTo(failed(Kind.PRIVATE, ""));
        }
        assertThat(server.asked).extracting(FeedServer.Asked::path).containsExactly("/");
    }

    /** A name may mean something else a moment later: what counts is where the socket goes. */
    @Test
    void looksAtTheAddressThatIsConnectedTo() throws IOException {
        GuardedSockets sockets = new GuardedSockets(Reach::isPublic);
        try (Socket socket = sockets.createSocket()) {
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress("localhost", server.port())))
                    .isInstanceOf(GuardedSockets.RefusedException.class);
            assertThatThrownBy(() -> socket.connect(InetSocketAddress.createUnresolved("n.example", 80), 100))
                    .isInstanceOf(GuardedSockets.RefusedException.class);
        }
        assertThatThrownBy(() -> sockets.createSocket("127.0.0.1", server.port()))
                .isInstanceOf(GuardedSockets.RefusedException.class);
    }

    @Test
    void cutsOffWhatIsTooLarge() {
        server.at("/said", exchange -> {
            exchange.sendResponseHeaders(200, 1L << 30);
            exchange.getResponseBody().write(new byte[1000]);
            exchange.getResponseBody().flush();
        });
        server.at("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[1 << 16]);
            }
        });
        server.at("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (GZIPOutputStream gzip = new GZIPOutputStream(exchange.getResponseBody())) {
                for (int megabyte = 0; megabyte < 1024; megabyte++) {
                    gzip.write(new byte[1 << 20]);
                }
            }
        });
        assertThat(fetch("/said")).isEqualTo(failed(Kind.BIG, ""));
        assertThat(fetch("/endless")).isEqualTo(failed(Kind.BIG, ""));
        assertThat(fetch("/bomb")).isEqualTo(failed(Kind.BIG, ""));
    }

    @Test
    void doesNotWaitForever() {
        server.at("/silent", exchange -> await());
        server.at("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (Instant late = Instant.now().plusSeconds(20); Instant.now().isBefore(late);) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
            }
        });
        try (Fetcher fetcher = fetcher(address -> true, SHORT)) {
            assertThat(fetcher.fetch(server.address("/silent"), Feed.Validators.NONE)).isEqualTo(failed(Kind.SLOW, ""));
            assertThat(fetcher.fetch(server.address("/drip"), Feed.Validators.NONE)).isInstanceOf(Fetched.Failed.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"429,120,120", "503,'Wed, 16 Aug 2023 10:00:00 GMT',3600", "503,'Wed, 16 Aug 2023 08:00:00 GMT',0",
        "503,soon,0", "404,,0", "410,,0", "500,,0", "204,,0", "401,-5,0"})
    void takesNoForAnAnswer(int status, String retryAfter, int seconds) {
        server.at("/",
                retryAfter == null ? FeedServer.status(status) : FeedServer.status(status, "Retry-After", retryAfter));
        assertThat(fetch("/")).isEqualTo(
                new Fetched.Failed(new Trouble(Kind.STATUS, String.valueOf(status)), Duration.ofSeconds(seconds)));
    }

    @Test
    void tellsWhoIsNotThere() {
        server.close();
        assertThat(fetch("/")).isEqualTo(failed(Kind.AWAY, ""));
        try (Fetcher fetcher = fetcher(address -> true, Fetcher.Limits.USUAL)) {
            assertThat(fetcher.fetch("http://no-such-host.invalid/", Feed.Validators.NONE))
                    .isEqualTo(failed(Kind.NAME, ""));
        }
    }

    private Fetched fetch(String path) {
        try (Fetcher fetcher = fetcher(address -> true, Fetcher.Limits.USUAL)) {
            return fetcher.fetch(server.address(path), Feed.Validators.NONE);
        }
    }

    private static Fetcher fetcher(Predicate<InetAddress> allowed, Fetcher.Limits limits) {
        return new Fetcher("lineup-bot/1.0", allowed, limits, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Fetched failed(Kind kind, String detail) {
        return new Fetched.Failed(new Trouble(kind, detail));
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
