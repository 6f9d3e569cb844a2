package lineupbot.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;

/** Whatever goes wrong: nobody misses an alert, and nobody is left with a wrong one. */
class DeliveryTroubleTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;
    private Post post;

    @BeforeEach
    void open() {
        post = new Post(folder, 30);
    }

    @AfterEach
    void close() {
        post.close();
    }

    private static Carried waits(int seconds) {
        return new Carried.Wait(Duration.ofSeconds(seconds));
    }

    @Test
    void aChatThatIsToldToWaitWaitsAlone() {
        post.carrier.answers.add(waits(30));
        post.alert(1, 5, 6);
        post.alert(2, 5);
        assertThat(post.during(Duration.ofSeconds(29))).containsExactly("5: Alert 1", "6: Alert 1");
        assertThat(post.states()).contains("1 to 5: WAITING slow_down");
        assertThat(post.during(Duration.ofSeconds(4))).containsExactly("5: Alert 1", "5: Alert 2");
        assertThat(post.query("SELECT tries FROM delivery")).containsOnly("1");
    }

    @Test
    void whenTwoChatsAreToldToWaitAllDo() {
        post.carrier.answers.add(waits(20));
        post.carrier.answers.add(waits(20));
        post.alert(1, 5, 6, 7, 8);
        assertThat(post.during(Duration.ofSeconds(19))).containsExactly("5: Alert 1", "6: Alert 1");
        assertThat(post.during(Duration.ofSeconds(3))).containsExactlyInAnyOrder("5: Alert 1", "6: Alert 1",
                "7: Alert 1", "8: Alert 1");
    }

    @Test
    void oneLostAnswerConcernsOneChatAndIsCounted() {
        post.carrier.answers.add(new Carried.Lost("no answer", true));
        post.alert(1, 5, 6);
        assertThat(post.during(Duration.ofMillis(500))).containsExactly("5: Alert 1", "6: Alert 1");
        assertThat(post.states()).contains("1 to 5: UNKNOWN network");
        assertThat(post.during(SECOND)).containsExactly("5: Alert 1");
        assertThat(post.query("SELECT doubts FROM delivery ORDER BY chat")).containsExactly("1", "0");
    }

    @Test
    void anOutageStopsTheBulkAndEndsWithoutLoss() {
        post.carrier.always = place -> new Carried.Lost("no connection", false);
        post.alert(1, LongStream.rangeClosed(1, 200).toArray());
        assertThat(post.during(MINUTE.multipliedBy(10))).hasSizeLessThan(40);
        post.carrier.always = place -> null;
        post.during(MINUTE.multipliedBy(12));
        assertThat(post.query("SELECT DISTINCT state || doubts FROM delivery")).containsExactly("SENT0");
    }

    @Test
    void itIsTriedForADayAndNotLonger() {
        post.carrier.always = place -> new Carried.Lost("no connection", false);
        post.alert(1, 5);
        post.during(DAY.minusHours(1));
        assertThat(post.state()).isEqualTo("WAITING network");
        post.during(Duration.ofHours(2));
        assertThat(post.state()).isEqualTo("FAILED gave_up");
    }

    @Test
    void aClockThatJumpsAheadMakesNobodyGiveUp() {
        post.carrier.always = place -> new Carried.Lost("no connection", false);
        post.alert(1, 5);
        post.during(MINUTE);
        post.now = post.now.plus(DAY.multipliedBy(30));
        post.during(MINUTE);
        assertThat(post.state()).isEqualTo("WAITING network");
    }

    @Test
    void aClockThatJumpsBackLosesNothing() {
        post.carrier.answers.add(new Carried.Lost("no connection", false));
        post.alert(1, 5);
        post.during(Duration.ofMillis(100));
        post.carrier.news();
        post.now = post.now.minus(DAY.multipliedBy(300));
        assertThat(post.during(SECOND)).containsExactly("5: Alert 1");
    }

    @Test
    void whoIsGoneSleeps() {
        post.carrier.answers.add(new Carried.Gone("blocked"));
        post.alert(1, 5);
        post.alert(2, 5);
        assertThat(post.during(MINUTE)).containsExactly("5: Alert 1");
        assertThat(post.states()).containsExactly("1 to 5: FAILED blocked", "2 to 5: FAILED gone");
        assertThat(post.chats.isGone(5)).isTrue();
        post.chats.came(5);
        post.alert(3, 5);
        assertThat(post.during(MINUTE)).containsExactly("5: Alert 3");
    }

    @Test
    void aGroupThatMovesTakesEverythingAlong() {
        post.subscribed(-5, 0, 77);
        post.carrier.answers.add(new Carried.Moved(-1005));
        post.alert(1, -5);
        post.alert(2, -5);
        assertThat(post.during(MINUTE)).containsExactly("-5: Alert 1", "-1005: Alert 1", "-1005: Alert 2");
        assertThat(post.query("SELECT chat FROM subscription")).containsExactly("-1005");
    }

    @Test
    void whoHasTheAlertUnderTheNewIdAlreadyDoesNotGetItTwice() {
        post.carrier.answers.add(new Carried.Moved(-1005));
        post.alert(1, -5, -1005);
        post.chats.setSilent(-1005, false);
        assertThat(post.during(MINUTE)).containsExactly("-5: Alert 1", "-1005: Alert 1");
        assertThat(post.states()).containsExactly("1 to -1005: SENT", "1 to -5: FAILED moved");
    }

    @Test
    void aTopicThatIsGoneGivesWayToTheGeneralOneAndThatIsSaidOnce() {
        post.subscribed(-5, 7, 77);
        post.carrier.answers.add(new Carried.NoTopic());
        post.inTopic(1, -5, 7);
        post.inTopic(2, -5, 7);
        assertThat(post.during(MINUTE)).containsExactly("-5/7: Alert 1",
                "-5: The topic where alerts used to come is closed or deleted. From now on they come here.",
                "-5: Alert 1", "-5: Alert 2");
        assertThat(post.query("SELECT topic FROM subscription")).containsExactly("0");
    }

    @Test
    void whoSubscribedInTheGeneralTopicAsWellDoesNotGetItTwice() {
        post.carrier.always = place -> place.topic() == 7 ? new Carried.NoTopic() : null;
        post.inTopic(1, -5, 7);
        post.inTopic(1, -5, 0);
        assertThat(post.during(MINUTE).stream().filter("-5: Alert 1"::equals)).hasSize(1);
        assertThat(post.query("SELECT state || coalesce(' ' || reason, '') FROM delivery ORDER BY topic"))
                .containsExactly("SENT", "FAILED no_topic");
    }

    @Test
    void aClosedGeneralTopicIsAMatterOfRights() {
        post.carrier.answers.add(new Carried.NoTopic());
        post.alert(1, -5);
        post.during(SECOND);
        assertThat(post.state()).isEqualTo("WAITING no_rights");
    }

    @Test
    void withoutRightsItIsTriedOnceADayForAWeekAndSaidOnce() {
        post.subscribed(-5, 0, 77);
        post.carrier.always = place -> place.equals(new Place(-5)) ? new Carried.NoRights() : null;
        post.alert(1, -5);
        post.alert(2, -5);
        assertThat(post.during(DAY.multipliedBy(3).plusHours(1)).stream().map(sent -> sent.replaceFirst(":.*", "")))
                .startsWith("-5", "77").containsOnlyOnce("77").hasSizeLessThanOrEqualTo(8);
        post.during(DAY.multipliedBy(6));
        assertThat(post.states()).contains("1 to -5: FAILED no_rights");
    }

    @Test
    void rightsThatComeBackAreUsed() {
        post.carrier.answers.add(new Carried.NoRights());
        post.alert(1, -5);
        assertThat(post.during(DAY.plusMinutes(1))).containsExactly("-5: Alert 1", "-5: Alert 1");
        assertThat(post.state()).isEqualTo("SENT");
    }

    @Test
    void whatIsRefusedSaysWhy() {
        post.carrier.answers.add(new Carried.Refused("400 Bad Request: NEW"));
        post.alert(1, 5);
        assertThat(post.during(DAY)).hasSize(1);
        assertThat(post.state()).isEqualTo("FAILED 400 Bad Request: NEW");
    }

    @Test
    void aCorrectionThatCannotBeMadeIsLeft() {
        post.alert(1, 5);
        post.during(SECOND);
        post.correct(1);
        post.carrier.answers.add(new Carried.Refused("message to edit not found"));
        assertThat(post.during(DAY)).hasSize(1);
        assertThat(post.state()).isEqualTo("SENT");
    }

    @Test
    void aCorrectionOutlastsTroubleToo() {
        post.alert(1, 5);
        post.during(SECOND);
        post.now = post.now.plus(DAY.multipliedBy(10));
        post.correct(1);
        post.carrier.news();
        post.carrier.answers.add(new Carried.Lost("no connection", false));
        post.carrier.answers.add(waits(3));
        assertThat(post.during(MINUTE)).hasSize(3).containsOnly("5: edit 101: Alert 1 v1");
        assertThat(post.state()).isEqualTo("SENT");
    }
}
