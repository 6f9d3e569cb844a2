package lineupbot.telegram;

import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.generics.TelegramClient;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The way to the Bot API server, for calls that answer at once and for the one poll that is held open. */
final class Connection implements AutoCloseable {
    /** How long Telegram may hold a poll back. */
    static final Duration POLL = Duration.ofSeconds(50);
    /** How long somebody may have to wait until we know whether they may do what they ask for. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration GRACE = Duration.ofSeconds(15);
    /** Measured with 50 ms to the server: fewer calls at once wait for each other, fewer idle ones reconnect. */
    private static final int CONNECTIONS = 512;

    private final OkHttpClient calls;
    private final OkHttpClient polls;
    private final OkHttpClient questions;
    private final Wire wire;
    private final String path;
    private final TelegramUrl url;
    private final String token;

    Connection(TelegramSettings settings) {
        calls = new OkHttpClient.Builder()
                // OkHttp would send a message once more when it cannot tell whether it has arrived.
                .retryOnConnectionFailure(false)
                // The Bot API redirects nobody, and the token goes nowhere else.
                .followRedirects(false).dispatcher(dispatcher())
                .connectionPool(new ConnectionPool(CONNECTIONS, 5, TimeUnit.MINUTES))
                .addInterceptor(below(settings.apiUrl().getPath())).connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ofSeconds(20)).callTimeout(Duration.ofSeconds(30)).build();
        polls = calls.newBuilder().dispatcher(dispatcher()).readTimeout(POLL.plus(GRACE))
                .callTimeout(POLL.plus(GRACE).plus(GRACE)).build();
        questions = calls.newBuilder().callTimeout(PATIENCE).build();
        url = telegramUrl(settings.apiUrl());
        token = settings.token();
        wire = new Wire(settings.apiUrl(), CONNECTIONS);
        path = path(prefix(settings.apiUrl().getPath()));
    }

    TelegramClient calls() {
        return new LeanClient(wire, path, calls, token, url);
    }

    TelegramClient polls() {
        return new OkHttpTelegramClient(polls, token, url);
    }

    /** For calls whose answer is worth nothing if it comes late. */
    TelegramClient questions() {
        return new OkHttpTelegramClient(questions, token, url);
    }

    /** A file's content, as getFile has told its path. Not a call of a method: the answer's status says what it is. */
    Call file(String path) {
        HttpUrl file = server().addPathSegment("file").addPathSegment("bot" + token).addPathSegments(path).build();
        return calls.newCall(new Request.Builder().url(file).build());
    }

    /** The bot's own on its server, with a slash at both ends. */
    private String path(String prefix) {
        HttpUrl.Builder builder = server();
        if (!prefix.isEmpty()) {
            builder.addPathSegments(prefix);
        }
        return builder.addPathSegment("bot" + token).addPathSegment("").build().encodedPath();
    }

    private HttpUrl.Builder server() {
        return new HttpUrl.Builder().scheme(url.getSchema()).host(url.getHost()).port(url.getPort());
    }

    void cancelPoll() {
        polls.dispatcher().cancelAll();
    }

    @Override
    public void close() {
        for (OkHttpClient client : new OkHttpClient[]{polls, calls}) {
            client.dispatcher().cancelAll();
            client.dispatcher().executorService().shutdown();
        }
        calls.connectionPool().evictAll();
        wire.close();
    }

    private static Dispatcher dispatcher() {
        Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(CONNECTIONS);
        dispatcher.setMaxRequestsPerHost(CONNECTIONS);
        return dispatcher;
    }

    private static TelegramUrl telegramUrl(URI server) {
        String scheme = server.getScheme().toLowerCase(Locale.ROOT);
        int port = server.getPort() < 0 ? HttpUrl.defaultPort(scheme) : server.getPort();
        return new TelegramUrl(scheme, server.getHost(), port, false);
    }

    /** The library knows a server by host and port only; what stands before the bot's path is put in here. */
    private static Interceptor below(String path) {
        String prefix = prefix(path);
        return chain -> prefix.isEmpty() ? chain.proceed(chain.request()) : below(prefix, chain);
    }

    private static String prefix(String path) {
        return path.replaceAll("^/+|/+$", "");
    }

    private static Response below(String prefix, Interceptor.Chain chain) throws IOException {
        HttpUrl asked = chain.request().url();
        HttpUrl url = asked.newBuilder().encodedPath("/").addPathSegments(prefix)
                .addEncodedPathSegments(asked.encodedPath().substring(1)).build();
        return chain.proceed(chain.request().newBuilder().url(url).build());
    }
}
