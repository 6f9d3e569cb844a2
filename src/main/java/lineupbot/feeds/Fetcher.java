package lineupbot.feeds;

import lineupbot.feeds.Trouble.Kind;
import lineupbot.feeds.Trouble.TroubleException;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ByteString;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import javax.net.ssl.SSLException;

/**
 * Asks servers for feeds, as a guest: says who asks, takes no for an answer, comes with the validators of the last
 * time. Trusts none of them: neither where they send it, nor how much they send, nor how long they take. Thread-safe.
 */
final class Fetcher implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    private static final int NOT_MODIFIED = 304;

    /**
     * @param size the most bytes that are read, unpacked
     * @param whole the most time that everything may take
     */
    record Limits(long size, Duration connect, Duration read, Duration whole) {
        static final Limits USUAL = new Limits(5 << 20, Duration.ofSeconds(10), Duration.ofSeconds(15),
                Duration.ofSeconds(45));
    }

    private final OkHttpClient client;
    private final String agent;
    private final Limits limits;
    private final Clock clock;
    private volatile boolean closed;

    /**
     * @param agent   who asks: the program's name and version
     * @param allowed which addresses may be connected to
     */
    Fetcher(String agent, Predicate<InetAddress> allowed, Limits limits, Clock clock) {
        this.agent = agent;
        this.limits = limits;
        this.clock = clock;
        client = new OkHttpClient.Builder().socketFactory(new GuardedSockets(allowed))
                // A proxy would connect in our place, wherever it likes.
                .proxy(Proxy.NO_PROXY).followRedirects(false).followSslRedirects(false)
                .connectionPool(new ConnectionPool(4, 30, TimeUnit.SECONDS)).connectTimeout(limits.connect())
                .readTimeout(limits.read()).build();
    }

    Fetched fetch(String address, Feed.Validators known) {
        try {
            return fetch(FeedAddress.of(address).map(HttpUrl::get).orElseThrow(() -> new TroubleException(Kind.SCHEME)),
                    known);
        } catch (TroubleException e) {
            return new Fetched.Failed(e.trouble());
        } catch (IOException e) {
            return new Fetched.Failed(Trouble.of(kind(e)));
        }
    }

    /** Whoever waits for an answer now gets none. */
    @Override
    public void close() {
        closed = true;
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
    }

    /** Whether a failure may be nothing but our own end. */
    boolean isClosed() {
        return closed;
    }

    private Fetched fetch(HttpUrl start, Feed.Validators known) throws IOException, TroubleException {
        long end = System.nanoTime() + limits.whole().toNanos();
        HttpUrl url = start;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Call call = client.newCall(request(url, known));
            call.timeout().timeout(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            try (Response response = call.execute()) {
                if (!response.isRedirect()) {
                    return read(response);
                }
                url = target(response);
            }
        }
        throw new TroubleException(Kind.REDIRECTS);
    }

    private Request request(HttpUrl url, Feed.Validators known) {
        // OkHttp asks for gzip by itself and unpacks it; a header of ours would take that away.
        Request.Builder request = new Request.Builder().url(url).header("User-Agent", agent).header("Accept",
                "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1");
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    private static HttpUrl target(Response response) throws TroubleException {
        String location = response.header("Location");
        HttpUrl target = location == null ? null : response.request().url().resolve(location);
        if (target == null) {
            throw location == null
                    ? new TroubleException(new Trouble(Kind.STATUS, String.valueOf(response.code())), null)
                    : new TroubleException(Kind.SCHEME);
        }
        // Names and passwords are nobody's business here.
        return target.newBuilder().username("").password("").build();
    }

    private Fetched read(Response response) throws IOException, TroubleException {
        if (response.code() == NOT_MODIFIED) {
            return new Fetched.Unchanged();
        }
        if (response.code() != 200) {
            return new Fetched.Failed(new Trouble(Kind.STATUS, String.valueOf(response.code())),
                    RetryAfter.in(response.header("Retry-After"), clock.instant()));
        }
        ResponseBody body = response.body();
        MediaType type = body.contentType();
        Charset charset = type == null ? null : type.charset();
        return new Fetched.Body(bytes(body), response.request().url().toString(),
                charset == null ? null : charset.name(),
                new Feed.Validators(response.header("ETag"), response.header("Last-Modified")));
    }

    private ByteString bytes(ResponseBody body) throws IOException, TroubleException {
        if (body.contentLength() > limits.size()) {
            throw new TroubleException(Kind.BIG);
        }
        Buffer read = new Buffer();
        while (body.source().read(read, 1 << 16) >= 0) {
            if (read.size() > limits.size()) {
                throw new TroubleException(Kind.BIG);
            }
        }
        return read.readByteString();
    }

    private static Kind kind(IOException failure) {
        return switch (failure) {
            case GuardedSockets.RefusedException refused -> Kind.PRIVATE;
            case UnknownHostException unknown -> Kind.NAME;
            case SSLException insecure -> Kind.CERTIFICATE;
            case InterruptedIOException late -> Kind.SLOW;
            default -> Kind.AWAY;
        };
    }
}
