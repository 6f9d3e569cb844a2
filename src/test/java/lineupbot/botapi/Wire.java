package lineupbot.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Objects;

/** The connection, with the ways an answer can travel or fail to. */
record Wire(HttpExchange exchange, Pace pace) {
    String path() {
        return exchange.getRequestURI().getPath();
    }

    ObjectNode parameters(Shape shape) throws IOException {
        String type = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Content-Type"), "");
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        return Parameters.read(shape, query, type, exchange.getRequestBody().readAllBytes());
    }

    void send(Answer answer) throws IOException {
        byte[] body = answer.bytes();
        start(answer, body);
        exchange.getResponseBody().write(body);
    }

    /** A long poll takes its time anyhow. */
    void sendPaced(Method method, Answer answer) throws IOException {
        if (!method.name().equals("getUpdates")) {
            pace.delay();
        }
        send(answer);
    }

    /** The answer is with the client, as far as it goes. */
    void close() {
        exchange.close();
    }

    void sendSlowly(Answer answer, Duration pause) throws IOException {
        byte[] body = answer.bytes();
        half(answer, body);
        pace.pause(pause);
        exchange.getResponseBody().write(body, body.length / 2, body.length - body.length / 2);
    }

    /** The rest never comes: closing the exchange before its end breaks the connection. */
    void cut(Answer answer) throws IOException {
        half(answer, answer.bytes());
    }

    private void half(Answer answer, byte[] body) throws IOException {
        start(answer, body);
        OutputStream out = exchange.getResponseBody();
        out.write(body, 0, body.length / 2);
        out.flush();
    }

    private void start(Answer answer, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), body.length);
    }
}
