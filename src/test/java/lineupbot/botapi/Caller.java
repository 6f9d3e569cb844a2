package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A bare client for the stand-in's own tests. */
record Caller(BotApi api, HttpClient client) {
    Caller(BotApi api) {
        this(api, HttpClient.newHttpClient());
    }

    JsonNode call(String method, String json) {
        return Json.read(send(request(method, "application/json", json)).body());
    }

    /** The server's complaint. */
    String refusal(String method, String json) {
        return call(method, json).path("description").asText();
    }

    JsonNode updates(String json) {
        return call("getUpdates", json).get("result");
    }

    CompletableFuture<JsonNode> later(String method, String json) {
        return client.sendAsync(request(method, "application/json", json), HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> Json.read(response.body()));
    }

    HttpRequest request(String method, String contentType, String body) {
        return HttpRequest.newBuilder(URI.create(api.url() + "/bot" + api.token() + "/" + method))
                .timeout(Duration.ofSeconds(10)).header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
