package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Sent;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** An update that cannot be read is skipped, and nothing else is. */
class PoisonTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Person ann = people.person("Ann");
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", request -> Reply.of(Html.text(request.words())));
    }

    @AfterEach
    void close() {
        rig.close();
        api.close();
    }

    @Test
    void theRestOfTheBatchIsAnswered() {
        ann.says("/model one");
        List<Long> poison = List.of(people.brokenUpdate(), people.wrongType(), nobodysQuery());
        people.unknownKind();
        unknownSubType();
        ann.says("/model two");

        rig.start(api);
        api.awaitSentTo(ann.id(), 2);
        long last = ann.says("/model three");
        api.awaitConfirmed(last);
        api.awaitSentTo(ann.id(), 3);

        assertThat(api.sentTo(ann.id())).extracting(Sent::text).containsExactly("one", "two", "three");
        assertThat(rig.log.lines("skipped")).hasSize(poison.size())
                .allMatch(line -> poison.stream().anyMatch(update -> line.contains(Long.toString(update))));
        assertThat(rig.log.stacks()).isEmpty();
    }

    @Test
    void anUpdateWithoutANumberDoesNotMakeTheBotRun() {
        rig.start(api);
        api.awaitPoll();
        api.happens("{\"update_id\": \"soon\"}");
        ann.says("/model one");

        assertThat(api.awaitSentTo(ann.id(), 1).text()).isEqualTo("one");
    }

    private void unknownSubType() {
        api.happens("""
                {"message": {"message_id": 3, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "/start",
                 "paid_media": {"star_count": 1, "paid_media": [{"type": "a hologram"}]}}}
                """);
    }

    private long nobodysQuery() {
        return api.happens("{\"callback_query\": {\"id\": \"1\", \"chat_instance\": \"1\", \"data\": \"/start\"}}");
    }
}
