package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Fault;
import lineupbot.botapi.Person;
import lineupbot.chat.Html;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.monitor.Meters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The token is shown nowhere, and what people say is not logged. */
class SecrecyTest {
    private static final String SECRET = BotApi.TOKEN.substring(BotApi.TOKEN.indexOf(':') + 1);

    @TempDir
    Path folder;

    @Test
    void noTroubleBringsTheTokenOrAPersonsWordsIntoTheLog() {
        try (BotApi api = new BotApi();
                Rig rig = new Rig(folder).command("model", request -> Reply.of(Html.text(request.words())))) {
            Person ann = api.people().person("Ann");
            Stream.of("getMe", "getUpdates", "sendMessage", "setMyCommands")
                    .forEach(method -> troubles().forEach(fault -> api.onNext(method, fault)));
            Meters meters = new Meters();
            rig.traffic = meters;
            rig.start(api.token(), "http://127.0.0.1:1");
            rig.start(api.token(), "http://no-such-host.invalid");
            rig.log.await("cannot be reached");
            TelegramBot bot = rig.start(api);
            ann.says("/model strictly private");
            api.awaitSentTo(ann.id(), 1);
            troubles().forEach(fault -> api.onNext("getChatMember", fault));
            troubles().forEach(fault -> rig.authority.on(ann.id(), -5));
            bot.stop();

            assertThat(rig.log.everything()).doesNotContain(SECRET).contains("cannot be reached");
            assertThat(meters.scrape()).contains("lineup_calls_total{method=\"sendmessage\",outcome=\"sent\"}")
                    .doesNotContain(SECRET).doesNotContain("strictly private");
            assertThat(rig.log.lines()).noneMatch(line -> line.contains("strictly private"));
        }
    }

    private static Stream<Fault> troubles() {
        return Stream.of(Fault.serverError(), Fault.badGateway(), Fault.cutBody(), Fault.droppedBefore(),
                Fault.unauthorized(), Fault.tooMany(), Fault.tooMany(1), Fault.slowBody(Duration.ofMillis(5)),
                Fault.refused(409, "Conflict: bot" + BotApi.TOKEN + " is polled elsewhere"));
    }

    @Test
    void settingsDoNotShowIt() {
        TelegramSettings settings = new TelegramSettings(BotApi.TOKEN, URI.create("http://127.0.0.1:8081/api"),
                Language.RU);
        assertThat(settings.toString()).doesNotContain(SECRET).contains("http://127.0.0.1:8081/api");
    }

    @Test
    void anAddressThatIsNoServersIsRefusedInPlainWords() {
        for (String url : new String[]{"api.telegram.org", "ftp://api.telegram.org", "https://a:b@api.telegram.org",
            "https://api.telegram.org/?x=1", "https:/api"}) {
            assertThatThrownBy(() -> new TelegramSettings(BotApi.TOKEN, URI.create(url), Language.RU)).as(url)
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("TELEGRAM_API_URL");
        }
    }
}
