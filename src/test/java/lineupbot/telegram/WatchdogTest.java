package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Person;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

/** Polling never ends in silence. */
class WatchdogTest {
    @TempDir
    Path folder;

    @Test
    void aPollThatHangsIsBrokenOffAndTheNextBegins() {
        try (BotApi api = new BotApi();
                Rig rig = new Rig(folder).command("model", request -> Reply.of(Html.text(request.words())))) {
            Person ann = api.people().person("Ann");
            TelegramBot bot = rig.start(api);
            ann.says("/model one");
            api.awaitSentTo(ann.id(), 1);
            assertThat(bot.pollAge().orElseThrow()).isLessThan(Duration.ofMinutes(2));

            rig.nanos.addAndGet(Duration.ofSeconds(130).toNanos());
            rig.log.await("no poll for 130 s");
            rig.log.await("the connection broke off");
            ann.says("/model two");
            assertThat(api.awaitSentTo(ann.id(), 2).text()).isEqualTo("two");
            assertThat(rig.log.lines("no poll for")).hasSize(1);
            assertThat(rig.log.stacks()).isEmpty();
        }
    }
}
