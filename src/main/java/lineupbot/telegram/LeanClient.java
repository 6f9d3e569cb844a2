package lineupbot.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import okhttp3.OkHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/**
 * The library's client, but what is called all the time, methods without files, goes over {@link Wire}: at half the
 * cost, and in the thread that calls. Thread-safe.
 */
final class LeanClient extends OkHttpTelegramClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Wire wire;
    private final String path;

    /** @param path of the bot on its server, with a slash at both ends; it holds the token */
    LeanClient(Wire wire, String path, OkHttpClient forFiles, String token, TelegramUrl url) {
        super(forFiles, token, url);
        this.wire = wire;
        this.path = path;
    }

    @Override
    public <T extends Serializable, M extends BotApiMethod<T>> CompletableFuture<T> executeAsync(M method)
            throws TelegramApiException {
        method.validate();
        try {
            byte[] answer = wire.post(path + method.getMethod(), JSON.writeValueAsBytes(method),
                    ContentType.APPLICATION_JSON);
            return CompletableFuture
                    .completedFuture(method.deserializeResponse(new String(answer, StandardCharsets.UTF_8)));
        } catch (HttpException unreadable) {
            throw new TelegramApiException("no answer of the Bot API", unreadable);
        } catch (IOException broken) {
            throw new TelegramApiException("no call of " + method.getMethod(), broken);
        }
    }
}
