package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Fault;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Sent;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.pace.Pause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/** A stop is quick, and loses and repeats nothing. */
class StopTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Person ann = people.person("Ann");
    private final CountDownLatch entered = new CountDownLatch(1);
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", request -> Reply.of(Html.text(request.words()))).command("news",
                request -> forEver());
    }

    @AfterEach
    void close() {
        rig.close();
        api.close();
    }

    private Reply forEver() {
        try {
            entered.countDown();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("stopped", e);
        }
        return Reply.of(Html.text("never"));
    }

    private static Duration timed(TelegramBot bot) {
        long from = System.nanoTime();
        bot.stop();
        return Duration.ofNanos(System.nanoTime() - from);
    }

    @Test
    void anIdleBotStopsAtOnceWithEverythingConfirmed() {
        TelegramBot bot = rig.start(api);
        long update = ann.says("/model one");
        api.awaitSentTo(ann.id(), 1);

        assertThat(timed(bot)).isLessThan(Duration.ofSeconds(2));
        assertThat(api.confirmedOffset()).isEqualTo(update + 1);
        assertThat(api.pending()).isZero();
        assertThat(rig.stored()).isZero();
        assertThat(api.calls("getUpdates")).anyMatch(call -> call.parameters().path("timeout").asInt() == 0);
        assertThat(rig.log.stacks()).isEmpty();
    }

    @Test
    void whatIsUnderWayIsFinished() {
        TelegramBot bot = rig.start(api);
        api.delay(Duration.ofMillis(300));
        IntStream.range(0, 5).forEach(n -> ann.says("/model " + n));
        api.awaitSentTo(ann.id(), 1);

        assertThat(timed(bot)).isLessThan(LIMIT);
        int unanswered = rig.unanswered();
        assertThat(api.sentTo(ann.id()).size() + unanswered + api.pending()).isEqualTo(5);
        assertThat(unanswered).isZero();
    }

    @Test
    void aHandlerThatHangsIsLeftForTheNextStart() throws InterruptedException {
        TelegramBot bot = rig.start(api);
        long update = ann.says("/news");
        entered.await();

        assertThat(timed(bot)).isLessThan(LIMIT);
        assertThat(api.confirmedOffset()).isEqualTo(update + 1);
        assertThat(rig.unanswered()).isEqualTo(1);
    }

    @Test
    void aChatThatHasToWaitIsLeftForTheNextStart() {
        rig.pause = Pause.REAL;
        api.onNext("sendMessage", Fault.tooMany(3600));
        TelegramBot bot = rig.start(api);
        ann.says("/model one");
        rig.log.await("has to wait");

        assertThat(timed(bot)).isLessThan(LIMIT);
        rig.start(api);
        api.awaitSentTo(ann.id(), 1);
        assertThat(api.sentTo(ann.id())).extracting(Sent::text).containsExactly("one");
    }

    @Test
    void aBotThatNeverReachedTelegramStops() {
        rig.pause = Pause.REAL;
        TelegramBot bot = rig.start(api.token(), "http://127.0.0.1:1");
        rig.log.await("cannot be reached");

        assertThat(timed(bot)).isLessThan(LIMIT);
    }
}
