package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Fault;
import lineupbot.botapi.Person;
import lineupbot.botapi.Sent;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/**
 * What Telegram has forgotten is answered, even after a crash. A crash is a bot whose server goes away: nothing that
 * it does from then on reaches anybody.
 */
class AtLeastOnceTest {
    @TempDir
    Path folder;
    private final BotApi before = new BotApi();
    private final BotApi after = new BotApi();
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", request -> Reply.of(Html.text(request.words())));
    }

    @AfterEach
    void close() {
        before.close();
        rig.close();
        after.close();
    }

    @Test
    void whatIsConfirmedButNotAnsweredIsAnsweredAfterACrash() {
        Person ann = before.people().person("Ann");
        before.whenever(call -> call.is("sendMessage"), Fault.droppedBefore());
        rig.start(before);
        ann.says("/model one");
        long last = ann.says("/model two");
        before.awaitConfirmed(last);
        before.close();
        after.people().person(ann.id(), "Ann", "");
        after.happens(Updates.said(last + 1, ann.id(), "/model three"));

        rig.start(after);

        after.awaitSentTo(ann.id(), 3);
        assertThat(after.sentTo(ann.id())).extracting(Sent::text).containsExactly("one", "two", "three");
    }

    @Test
    void whatIsAnsweredIsNotAnsweredAgainAfterACrash() {
        Person ann = before.people().person("Ann");
        TelegramBot bot = rig.start(before);
        long update = ann.says("/model zero");
        ann.says("/model one");
        // The second answer leaves when the bot knows that the first has arrived; of the second it may never know.
        before.awaitSentTo(ann.id(), 2);
        before.close();
        bot.stop();
        assertThat(rig.stored()).isEqualTo(2);
        after.people().person(ann.id(), "Ann", "");

        rig.start(after);
        after.happens(Updates.said(update, ann.id(), "/model zero"));
        after.happens(Updates.said(update + 2, ann.id(), "/model two"));

        after.awaitCall(call -> call.text("text").equals("two"));
        assertThat(after.sentTo(ann.id())).extracting(Sent::text).doesNotContain("zero");
    }

    @Test
    void whatAnEarlierVersionHasStoredIsAnswered() {
        Person ann = after.people().person("Ann");
        String[] posts = {"""
                {"kind": "said", "update": 1, "at": {"chat": %1$d}, "user": %1$d, "text": "/model one",
                 "addressed": true}
                """, """
                {"kind": "pressed", "update": 2, "at": {"chat": %1$d}, "query": "5", "message": 3, "user": %1$d,
                 "tag": "ru", "text": "/model two"}
                """};
        for (int at = 0; at < posts.length; at++) {
            int update = at + 1;
            String post = posts[at].formatted(ann.id());
            rig.database.jdbi().useHandle(
                    handle -> handle.execute("INSERT INTO inbox (update_id, post) VALUES (?, ?)", update, post));
        }
        rig.start(after);

        after.awaitSentTo(ann.id(), 2);
        assertThat(after.sentTo(ann.id())).extracting(Sent::text).containsExactly("one", "two");
    }

    @Test
    void anUpdateIsConfirmedOnlyWhenItIsStored() {
        Person ann = before.people().person("Ann");
        rig.start(before);
        before.awaitPoll();
        rig.database.jdbi().useHandle(handle -> handle.execute("ALTER TABLE inbox RENAME TO elsewhere"));
        long update = ann.says("/model one");
        rig.log.await("updates cannot be stored");
        assertThat(before.confirmedOffset()).isLessThanOrEqualTo(update);

        rig.database.jdbi().useHandle(handle -> handle.execute("ALTER TABLE elsewhere RENAME TO inbox"));

        assertThat(before.awaitSentTo(ann.id(), 1).text()).isEqualTo("one");
        before.awaitConfirmed(update);
    }
}
