package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Call;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Sent;
import lineupbot.chat.Enclosure;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A picture takes its time: nobody waits for that of somebody else, and it is drawn once for all who want it. */
class DrawingTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Person ann = people.person("Ann", "en");
    private final Person bob = people.person("Bob", "en");
    private final Person cat = people.person("Cat", "en");
    private final AtomicInteger drawn = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", request -> Reply.of(Html.text("words"))).command("stats", this::slow)
                .command("timeline", request -> Reply.of(Html.text("the facts"))
                        .withDrawing(new Enclosure.Drawing("timeline", "2", () -> {
                            throw new IllegalStateException("no ink");
                        })));
        rig.start(api);
    }

    private Reply slow(Request request) {
        return Reply.of(Html.text("figures")).withDrawing(new Enclosure.Drawing("stats", "1", () -> {
            drawn.incrementAndGet();
            begun.countDown();
            await(mayEnd);
            return "picture".getBytes(StandardCharsets.UTF_8);
        }));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void close() {
        mayEnd.countDown();
        assertThat(api.violations()).isEmpty();
        rig.close();
        api.close();
    }

    @Test
    void whoWantsTheSameGetsTheSameAndOthersDoNotWait() {
        ann.says("/stats");
        await(begun);
        bob.says("/stats");
        cat.says("/model");
        assertThat(api.awaitSentTo(cat.id(), 1).text()).isEqualTo("words");
        api.awaitCalls("sendChatAction", 2);
        mayEnd.countDown();
        List<Sent> both = List.of(api.awaitSentTo(ann.id(), 1), api.awaitSentTo(bob.id(), 1));
        assertThat(both).allSatisfy(sent -> {
            assertThat(sent.method()).isEqualTo("sendPhoto");
            assertThat(sent.text()).isEqualTo("figures");
        });
        assertThat(drawn).hasValue(1);
        assertThat(api.calls("sendPhoto").stream().map(call -> call.parameters().path("photo"))
                .filter(photo -> photo.isObject())).as("uploads").hasSize(1);
    }

    @Test
    void whatCannotBeDrawnIsStillTold() {
        ann.says("/timeline");
        assertThat(api.awaitSentTo(ann.id(), 1)).satisfies(sent -> {
            assertThat(sent.method()).isEqualTo("sendMessage");
            assertThat(sent.text()).isEqualTo("the facts");
        });
        assertThat(api.calls("sendPhoto").stream().filter(Call::succeeded)).isEmpty();
    }
}
