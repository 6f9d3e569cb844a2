package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Fault;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Place;
import lineupbot.botapi.Sent;
import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.pace.Pause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A reply that moves is kept up to date in its place, as long as it moves and somebody may look at it. */
class RenewalTest {
    private static final int END = 9;

    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Person ann = people.person("Ann", "en");
    private final Semaphore beats = new Semaphore(0);
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int step;
    private volatile String padding = "";
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("news", this::progress).command("model",
                request -> Reply.of(Html.text("card")).inPlace(true));
        rig.pause = time -> beats.acquire();
    }

    @AfterEach
    void close() {
        assertThat(api.violations()).isEmpty();
        rig.close();
        api.close();
    }

    private Reply progress(Request request) {
        asked.incrementAndGet();
        String person = request.from().user() == ann.id() ? "Ann" : "somebody";
        Reply reply = Reply.of(Html.text(step + " for " + person + " in " + request.say().language() + padding))
                .row(new Button.Press("card", "/model"), new Button.Press("again", "/news"));
        return step == END ? reply : reply.renewedBy("/news and so on").inPlace(true);
    }

    private static void await(BooleanSupplier what) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!what.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private Sent shown(int n) {
        return api.awaitSentTo(ann.id(), n);
    }

    /** Lets the next beat come and what it brings about end, which is to wait for the one after it. */
    private void beat() {
        int waits = rig.pauses.size();
        beats.release();
        await(() -> rig.pauses.size() > waits);
    }

    private Sent begin() {
        rig.start(api);
        ann.says("/news");
        Sent first = shown(1);
        await(() -> rig.pauses.size() == 1);
        return first;
    }

    @Test
    void whatHasChangedIsPutInItsPlaceEveryThreeSecondsUntilTheEnd() {
        Sent first = begin();
        assertThat(first.text()).isEqualTo("0 for Ann in EN");
        step = 1;
        beat();
        Sent second = shown(2);
        assertThat(second.isEdit()).isTrue();
        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(second.text()).isEqualTo("1 for Ann in EN");
        assertThat(second.keyboard()).isEqualTo("[card] [again]");
        beat();
        beat();
        assertThat(api.calls("editMessageText")).hasSize(1);
        step = END;
        beats.release();
        assertThat(shown(3).text()).isEqualTo("9 for Ann in EN");
        beats.release(10);
        ann.says("/model");
        shown(4);

        assertThat(asked).hasValue(5);
        assertThat(rig.pauses).hasSize(4).containsOnly(Duration.ofSeconds(3));
    }

    @Test
    void inAGroupItIsEveryTenSeconds() {
        Place forum = people.forum("Cars");
        rig.start(api);
        ann.in(forum.topic(7)).says("/news@lineup_bot");
        api.awaitSentTo(forum.id(), 1);
        await(() -> rig.pauses.size() == 1);
        step = END;
        beats.release();

        assertThat(api.awaitSentTo(forum.id(), 2).text()).isEqualTo("9 for Ann in EN");
        assertThat(rig.pauses).containsExactly(Duration.ofSeconds(10));
    }

    @Test
    void afterAnHourItRests() {
        begin();
        beats.release(1_300);
        await(() -> asked.get() == 1_201);
        step = 1;
        ann.says("/model");
        shown(2);

        assertThat(rig.pauses).hasSize(1_200);
        assertThat(api.calls("editMessageText")).isEmpty();
    }

    @Test
    void tooManyEditsMeanALongerPause() {
        begin();
        api.onNext("editMessageText", Fault.tooMany(7));
        step = 1;
        beat();
        assertThat(api.sentTo(ann.id())).hasSize(1);
        step = 2;
        beat();

        assertThat(shown(2).text()).startsWith("2");
        assertThat(rig.pauses).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(7), Duration.ofSeconds(3));
    }

    @Test
    void anEditThatFailsIsTheLast() {
        begin();
        api.onNext("editMessageText", Fault.badRequest("message to edit not found"));
        step = 1;
        beats.release(10);
        rig.log.await("can be renewed no more");

        assertThat(api.calls("editMessageText")).hasSize(1);
        assertThat(rig.pauses).hasSize(1);
        ann.says("/news");
        assertThat(shown(2).isEdit()).isFalse();
    }

    @Test
    void theNewestInAChatIsTheOneThatMoves() {
        begin();
        ann.says("/news");
        Sent second = shown(2);
        await(() -> rig.pauses.size() == 2);
        step = END;
        beats.release(2);

        assertThat(shown(3).messageId()).isEqualTo(second.messageId());
        await(() -> asked.get() == 4);
        ann.says("/model");
        shown(4);
        assertThat(api.calls("editMessageText")).hasSize(1);
    }

    @Test
    void aPageTurnedOverIsNotTurnedBack() {
        Sent first = begin();
        ann.presses(first, "card");
        assertThat(shown(2).text()).isEqualTo("card");
        step = 1;
        beats.release();
        await(() -> asked.get() == 2);
        ann.says("/model");
        shown(3);

        assertThat(api.calls("editMessageText")).hasSize(1);
    }

    @Test
    void aPressRenewsFromThere() {
        Sent first = begin();
        step = 1;
        ann.presses(first, "again");
        assertThat(shown(2).isEdit()).isTrue();
        await(() -> rig.pauses.size() == 2);
        step = END;
        beats.release(2);

        Sent last = shown(3);
        assertThat(last.text()).startsWith("9");
        assertThat(last.messageId()).isEqualTo(first.messageId());
    }

    @Test
    void whatIsTooLongForOneMessageStandsStill() {
        padding = ", and more\n".repeat(500);
        rig.start(api);
        ann.says("/news");
        shown(2);
        ann.says("/model");
        assertThat(shown(3).text()).isEqualTo("card");
        assertThat(rig.pauses).isEmpty();
    }

    @Test
    void theBotStopsInTime() {
        rig.pause = Pause.REAL;
        TelegramBot bot = rig.start(api);
        ann.says("/news");
        shown(1);
        await(() -> rig.pauses.size() == 1);
        long from = System.nanoTime();
        bot.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(2));
        assertThat(rig.log.stacks()).isEmpty();
    }
}
