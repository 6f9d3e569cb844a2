package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Fault;
import lineupbot.botapi.Me;
import lineupbot.chat.Language;
import lineupbot.checkup.Finding;
import lineupbot.pace.Pause;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** How Telegram has the bot set up, in plain words. */
class TelegramCheckTest {
    @Test
    void saysWhatToTurnOn() throws InterruptedException {
        try (BotApi api = new BotApi(0, BotApi.TOKEN, new Me("lineup_bot", false, true, true))) {
            List<String> lines = lines(api.url(), api.token());
            assertThat(lines).contains("ok     token: Telegram knows it as @lineup_bot",
                    "ok     guest mode: on: it answers where it is mentioned",
                    "ok     webhook: none is set, as it should be");
            assertThat(lines).anyMatch(line -> line.startsWith("note   inline mode: off: Share buttons do not work"))
                    .anyMatch(line -> line.startsWith("note   privacy mode: off"))
                    .anyMatch(line -> line.startsWith("note   menu of commands: empty")).noneMatch(this::hasToken);
            assertThat(api.calls()).extracting(call -> call.method().toLowerCase(Locale.ROOT)).containsExactly("getme",
                    "getwebhookinfo", "getmycommands");
        }
    }

    @Test
    void saysWhatKeepsItFromTelegram() throws InterruptedException {
        try (BotApi api = new BotApi()) {
            api.onNext("getMe", Fault.unauthorized());
            assertThat(lines(api.url(), api.token())).singleElement().asString()
                    .startsWith("FAULT  token: Telegram does not accept it").doesNotContain(BotApi.TOKEN);
        }
        assertThat(lines("http://127.0.0.1:1", BotApi.TOKEN)).singleElement().asString()
                .isEqualTo("FAULT  telegram: cannot be reached at http://127.0.0.1:1: no connection");
    }

    private boolean hasToken(String line) {
        return line.contains(BotApi.TOKEN);
    }

    private static List<String> lines(String url, String token) throws InterruptedException {
        TelegramSettings settings = new TelegramSettings(token, URI.create(url), Language.RU);
        return new TelegramCheck(new TelegramLine(settings, Pause.REAL)).findings().stream().map(Finding::line)
                .toList();
    }
}
