package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import lineupbot.chat.Language;
import lineupbot.pace.Pause;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A Bot API server may live below a path. */
class ConnectionTest {
    private static final String ME = """
            {"ok": true, "result": {"id": 1, "is_bot": true, "first_name": "Bot", "username": "a_bot"}}
            """;

    @Test
    void thePathOfTheServerStandsBeforeTheBots() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean right = exchange.getRequestURI().getPath().toLowerCase(Locale.ROOT)
                    .equals("/behind/api/bot1:x/getme");
            byte[] answer = ME.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(right ? 200 : 404, answer.length);
            try (exchange) {
                exchange.getResponseBody().write(right ? answer : new byte[answer.length]);
            }
        });
        server.start();
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/behind/api/");
        TelegramSettings settings = new TelegramSettings("1:x", url, Language.RU);

        try (Connection connection = new Connection(settings)) {
            Outcome<User> me = new Telegram(connection.calls(), settings.token(), Pause.REAL, Traffic.NONE)
                    .call(new GetMe());
            assertThat(me).isInstanceOfSatisfying(Outcome.Sent.class,
                    sent -> assertThat(((User) sent.result()).getUserName()).isEqualTo("a_bot"));
        } finally {
            server.stop(0);
        }
    }
}
