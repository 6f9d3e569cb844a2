package lineupbot.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Language;
import lineupbot.settings.Digest;
import lineupbot.settings.QuietHours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.LongStream;

/** Alerts go out in good order, when and how each chat wants them. */
class CourierTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration HOUR = Duration.ofHours(1);

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

    @Test
    void whatIsThereIsSentOnceAndNoted() {
        post.alert(1, 5, 6);
        assertThat(post.during(SECOND)).containsExactly("5: Alert 1", "6: Alert 1");
        assertThat(post.states()).containsExactly("1 to 5: SENT", "1 to 6: SENT");
        assertThat(post.query("SELECT message FROM delivery ORDER BY chat")).containsExactly("101", "102");
        assertThat(post.during(HOUR)).isEmpty();
    }

    @Test
    void itKeepsThePaceAndWastesNothing() {
        post.alert(1, LongStream.rangeClosed(1, 300).toArray());
        assertThat(post.during(SECOND)).hasSizeBetween(29, 30);
        assertThat(post.during(SECOND)).hasSizeBetween(29, 30);
        assertThat(post.during(Duration.ofSeconds(9))).hasSizeGreaterThan(239);
        assertThat(post.query("SELECT count(*) FROM delivery WHERE state <> 'SENT'")).containsExactly("0");
    }

    @Test
    void manyMayBeTakenAheadWhenThePaceIsPaidFor() {
        post.close();
        post = new Post(folder, 1000);
        post.alert(1, LongStream.rangeClosed(1, 2500).toArray());
        assertThat(post.during(Duration.ofSeconds(2))).hasSizeBetween(1860, 1990);
    }

    @Test
    void noMoreIsTakenInAdvanceThanGoesAtOnce() {
        post.alert(1, LongStream.rangeClosed(1, 300).toArray());
        post.turn();
        assertThat(post.query("SELECT count(*) FROM delivery WHERE state = 'SENDING'")).containsExactly("2");
        post.stop();
        assertThat(post.query("SELECT count(*) FROM delivery WHERE state = 'PENDING' AND tries = 0 AND doubts = 0"))
                .containsExactly("299");
    }

    @Test
    void aChatGetsOneAtATimeAndInOrder() {
        LongStream.rangeClosed(1, 5).forEach(alert -> post.alert(alert, 5));
        assertThat(post.turn()).containsExactly("5: Alert 1");
        assertThat(post.during(Duration.ofMillis(900))).isEmpty();
        assertThat(post.during(Duration.ofMillis(4400))).containsExactly("5: Alert 2", "5: Alert 3", "5: Alert 4",
                "5: Alert 5");
    }

    @Test
    void aGroupGetsTwentyAMinute() {
        LongStream.rangeClosed(1, 100).forEach(alert -> post.alert(alert, -5));
        assertThat(post.during(Duration.ofMinutes(1))).hasSizeBetween(19, 20);
        assertThat(post.during(Duration.ofMinutes(1))).hasSizeBetween(18, 20);
        assertThat(post.during(Duration.ofMinutes(2))).hasSizeBetween(38, 40);
    }

    @Test
    void aLongBroadcastDoesNotHoldUpAnother() {
        post.alert(1, LongStream.rangeClosed(1, 1000).toArray());
        post.during(SECOND);
        post.alert(2, 7001, 7002);
        assertThat(post.during(SECOND)).contains("7001: Alert 2", "7002: Alert 2");
    }

    @Test
    void aPausedAlertRestsAndGoesOn() {
        post.alert(1, LongStream.rangeClosed(1, 100).toArray());
        post.during(SECOND);
        post.sql("UPDATE alert SET paused = 1");
        assertThat(post.during(Duration.ofSeconds(5))).hasSizeLessThanOrEqualTo(3);
        post.sql("UPDATE alert SET paused = 0");
        assertThat(post.during(Duration.ofSeconds(5))).hasSizeGreaterThan(60);
        assertThat(post.query("SELECT DISTINCT state FROM delivery")).containsExactly("SENT");
    }

    @Test
    void eachChatReadsItsLanguageAndHearsNoSoundIfItWantsNone() {
        post.chats.setLanguage(5, Language.RU);
        post.chats.setSilent(6, true);
        post.alert(1, 5, 6);
        assertThat(post.during(SECOND)).containsExactly("5: Новость 1", "6: Alert 1 (silent)");
    }

    @Test
    void theTerminalsChatsAreLeftToTheTerminal() {
        post.alert(1, 0, -1, 5);
        post.alert(2, 0);
        assertThat(post.during(SECOND)).containsExactly("5: Alert 1");
        post.start(Surface.TERMINAL);
        assertThat(post.during(Duration.ofSeconds(3))).containsExactly("0: Alert 1", "0: Alert 2");
    }

    @Test
    void quietHoursLastAcrossMidnightInTheChatsOwnTimeZone() {
        post.chats.setZone(5, ZoneId.of("Asia/Tokyo"));
        post.chats.setQuiet(5, new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 0)));
        post.now = Instant.parse("2026-11-23T14:30:00Z");
        post.alert(1, 5, 6);
        assertThat(post.during(SECOND)).containsExactly("6: Alert 1");
        assertThat(post.states()).contains("1 to 5: WAITING quiet");
        assertThat(post.during(Duration.ofMinutes(510))).containsExactly("5: Alert 1");
        assertThat(post.now).isBefore(Instant.parse("2026-11-23T23:00:10Z"));
    }

    @Test
    void manyWhoSleepDoNotHoldUpWhoIsAwake() {
        LongStream.rangeClosed(1, 2000)
                .forEach(chat -> post.chats.setQuiet(chat, new QuietHours(LocalTime.of(11, 0), LocalTime.of(13, 0))));
        post.alert(1, LongStream.rangeClosed(1, 2001).toArray());
        assertThat(post.during(Duration.ofMillis(100))).containsExactly("2001: Alert 1");
    }

    @Test
    void aChatThatChangesItsQuietHoursIsLookedAtAgain() {
        post.chats.setQuiet(5, new QuietHours(LocalTime.of(11, 0), LocalTime.of(13, 0)));
        post.alert(1, 5);
        assertThat(post.during(SECOND)).isEmpty();
        post.chats.setQuiet(5, null);
        assertThat(post.during(SECOND)).containsExactly("5: Alert 1");
    }

    @Test
    void aDigestIsOneMessageAtItsTime() {
        post.chats.setDigest(5, new Digest(null, LocalTime.of(15, 0)));
        LongStream.rangeClosed(1, 3).forEach(alert -> post.alert(alert, 5));
        assertThat(post.during(HOUR.multipliedBy(3).minus(SECOND))).isEmpty();
        assertThat(post.states()).contains("1 to 5: WAITING digest");
        assertThat(post.during(SECOND)).containsExactly("5: Alert 1 + Alert 2 + Alert 3");
        assertThat(post.query("SELECT state || message FROM delivery")).containsOnly("SENT101");
        assertThat(post.during(HOUR.multipliedBy(48))).isEmpty();
    }

    @Test
    void aDigestWaitsForQuietHoursToEndAndIsNotPutOffForADay() {
        post.chats.setDigest(5, new Digest(null, LocalTime.of(15, 0)));
        post.chats.setQuiet(5, new QuietHours(LocalTime.of(14, 0), LocalTime.of(16, 0)));
        post.alert(1, 5);
        post.alert(2, 5);
        assertThat(post.during(Duration.ofMinutes(239))).isEmpty();
        assertThat(post.during(Duration.ofMinutes(2))).containsExactly("5: Alert 1 + Alert 2");
    }

    @Test
    void aDigestThatChangesItsTimeComesThen() {
        post.chats.setDigest(5, new Digest(null, LocalTime.of(15, 0)));
        post.alert(1, 5);
        post.during(SECOND);
        post.chats.setDigest(5, new Digest(DayOfWeek.TUESDAY, LocalTime.of(10, 0)));
        assertThat(post.during(HOUR.multipliedBy(21))).isEmpty();
        assertThat(post.during(HOUR.multipliedBy(2))).containsExactly("5: Alert 1");
    }

    @Test
    void aDigestSurvivesTrouble() {
        post.chats.setDigest(5, new Digest(null, LocalTime.of(15, 0)));
        post.alert(1, 5);
        post.alert(2, 5);
        post.during(SECOND);
        post.carrier.answers.add(new Carried.Lost("no answer", true));
        assertThat(post.during(HOUR.multipliedBy(3).plusMinutes(1))).containsExactly("5: Alert 1 + Alert 2",
                "5: Alert 1 + Alert 2");
        assertThat(post.query("SELECT state || doubts FROM delivery")).containsOnly("SENT1");
    }

    @Test
    void aCorrectionEditsWhatIsThere() {
        post.chats.setQuiet(6, new QuietHours(LocalTime.of(12, 30), LocalTime.of(18, 0)));
        post.alert(1, 5, 6);
        post.during(HOUR);
        post.carrier.news();
        post.correct(1);
        assertThat(post.during(SECOND)).containsExactly("5: edit 101: Alert 1 v1", "6: edit 102: Alert 1 v1");
        assertThat(post.query("SELECT state || version FROM delivery")).containsOnly("SENT1");
        assertThat(post.during(HOUR)).isEmpty();
    }

    @Test
    void aCorrectionOfADigestTellsTheWholeDigestAgain() {
        post.chats.setDigest(5, new Digest(null, LocalTime.of(15, 0)));
        LongStream.rangeClosed(1, 3).forEach(alert -> post.alert(alert, 5));
        post.during(HOUR.multipliedBy(4));
        post.correct(2);
        assertThat(post.during(SECOND)).containsExactly("5: edit 101: Alert 1 + Alert 2 v1 + Alert 3");
        post.correct(1);
        post.correct(3);
        assertThat(post.during(Duration.ofSeconds(2)))
                .containsExactly("5: edit 101: Alert 1 v1 + Alert 2 v1 + Alert 3 v1");
        assertThat(post.query("SELECT DISTINCT state FROM delivery")).containsExactly("SENT");
    }

    @Test
    void whatIsCorrectedWhileItIsOnItsWayIsEditedAfterwards() {
        post.alert(1, 5);
        post.carrier.always = place -> {
            post.carrier.always = other -> null;
            post.sql("UPDATE alert SET version = 1");
            return null;
        };
        assertThat(post.during(Duration.ofSeconds(3))).containsExactly("5: Alert 1", "5: edit 101: Alert 1 v1");
    }

    @Test
    void anAlertThatCannotBeWrittenOutStopsNoOther() {
        post.broken = 1;
        post.alert(1, 5, 6);
        post.alert(2, 5, 6);
        assertThat(post.during(Duration.ofSeconds(3))).containsExactlyInAnyOrder("5: Alert 2", "6: Alert 2");
        assertThat(post.states()).contains("1 to 5: WAITING fault");
        post.broken = 0;
        assertThat(post.during(Duration.ofMinutes(1))).containsExactlyInAnyOrder("5: Alert 1", "6: Alert 1");
    }
}
