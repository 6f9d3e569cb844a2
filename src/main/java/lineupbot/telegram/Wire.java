package lineupbot.telegram;

import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.impl.bootstrap.HttpRequester;
import org.apache.hc.core5.http.impl.bootstrap.RequesterBootstrap;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.RequestConnControl;
import org.apache.hc.core5.http.protocol.RequestContent;
import org.apache.hc.core5.http.protocol.RequestTargetHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import javax.net.ssl.SSLParameters;

/**
 * Posts to a server over connections that are kept, each call once: what may have arrived is not sent again here. A
 * virtual thread that is interrupted breaks its call off. Thread-safe.
 */
final class Wire implements AutoCloseable {
    private static final Timeout SILENCE = Timeout.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** Whatever has been idle for longer may be dead at the other end, and what is posted on it would be lost. */
    private static final TimeValue IDLE = TimeValue.ofSeconds(10);
    private static final int MOST_BYTES = 4 << 20;

    private final HttpHost server;
    private final HttpRequester requester;
    private final AtomicLong swept = new AtomicLong(System.nanoTime());

    /** @param connections at most, at once */
    Wire(URI server, int connections) {
        String scheme = server.getScheme().toLowerCase(Locale.ROOT);
        this.server = new HttpHost(scheme, server.getHost(), server.getPort());
        requester = RequesterBootstrap.bootstrap()
                .setSocketConfig(SocketConfig.custom().setSoTimeout(SILENCE).setTcpNoDelay(true).build())
                // No “Expect: 100-continue”, which would be one more way there and back.
                .setHttpProcessor(HttpProcessorBuilder.create()
                        .addAll(new RequestTargetHost(), new RequestContent(), new RequestConnControl()).build())
                .setSslSetupHandler(Wire::verifyTheName).setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxTotal(connections).setDefaultMaxPerRoute(connections).create();
    }

    /** Otherwise any certificate that somebody vouches for would do. */
    private static void verifyTheName(SSLParameters parameters) {
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
    }

    /**
     * The body of the answer, whatever its status.
     *
     * @throws HttpException when the answer is not one of HTTP
     */
    byte[] post(String path, byte[] body, ContentType type) throws IOException, HttpException {
        long until = System.nanoTime() + LONGEST.toNanos();
        sweep();
        ClassicHttpRequest request = new BasicClassicHttpRequest("POST", server, path);
        request.setEntity(new ByteArrayEntity(body, type));
        try (ClassicHttpResponse response = requester.execute(server, request, SILENCE, HttpCoreContext.create())) {
            return response.getEntity() == null ? new byte[0] : read(response.getEntity(), until);
        }
    }

    private void sweep() {
        long last = swept.get();
        long now = System.nanoTime();
        if (now - last > TimeValue.ofSeconds(1).toNanoseconds() && swept.compareAndSet(last, now)) {
            requester.getConnPoolControl().closeIdle(IDLE);
        }
    }

    private static byte[] read(HttpEntity entity, long until) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(1024);
        byte[] part = new byte[8192];
        try (InputStream in = entity.getContent()) {
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                all.write(part, 0, length);
                if (System.nanoTime() > until) {
                    throw new SocketTimeoutException("the answer does not end");
                }
                if (all.size() > MOST_BYTES) {
                    throw new IOException("the answer is too long");
                }
            }
        }
        return all.toByteArray();
    }

    @Override
    public void close() {
        requester.close(CloseMode.IMMEDIATE);
    }
}
