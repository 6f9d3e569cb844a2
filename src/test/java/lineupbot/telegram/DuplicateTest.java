package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Fault;
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

/** An update that comes again is not answered again; one that comes late is. */
class DuplicateTest {
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
    void anUpdateThatComesAgainIsKnownAlsoWhenItHasLeftTheInbox() {
        rig.start(api);
        for (int update = 1; update <= 5; update++) {
            api.awaitPoll();
            api.happens(Updates.said(update, ann.id(), "/model " + update));
            api.awaitConfirmed(update);
        }
        api.awaitPoll();
        api.happens(Updates.said(1, ann.id(), "/model 1"));
        api.awaitConfirmed(5);
        api.happens(Updates.said(6, ann.id(), "/model 6"));

        api.awaitSentTo(ann.id(), 6);
        assertThat(api.sentTo(ann.id())).extracting(Sent::text).containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void aBatchWhoseAnswerBreaksOffComesAgainAndIsAnsweredOnce() {
        api.onNext("getUpdates", Fault.cutBody());
        ann.says("/model one");
        ann.says("/model two");

        rig.start(api);

        api.awaitSentTo(ann.id(), 2);
        assertThat(api.sentTo(ann.id())).extracting(Sent::text).containsExactly("one", "two");
    }

    @Test
    void lowerNumbersAfterAQuietWeekAreAnswered() {
        rig.start(api);
        api.awaitPoll();
        api.happens(Updates.said(900, ann.id(), "/model 900"));
        api.awaitConfirmed(900);
        api.awaitPoll();
        api.happens(Updates.said(400, ann.id(), "/model 400"));

        assertThat(api.awaitSentTo(ann.id(), 2).text()).isEqualTo("400");
    }
}
