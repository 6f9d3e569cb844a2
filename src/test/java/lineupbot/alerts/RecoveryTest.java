package lineupbot.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;

/** What happens when the bot or its disk fails, and to what is long over. */
class RecoveryTest {
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

    @Test
    void afterACrashWhatWasOnItsWayGoesAgainAndNothingElse() {
        post.alert(1, 5, 6, 7, 8);
        post.during(Duration.ofMillis(50));
        post.carrier.news();
        post.sql("UPDATE delivery SET state = 'SENDING', tries = 1, tried = 1 WHERE chat = 7");
        post.sql("UPDATE delivery SET state = 'EDITING', message = 9 WHERE chat = 5");
        post.start(Surface.TELEGRAM);
        assertThat(post.during(SECOND)).containsExactlyInAnyOrder("5: edit 9: Alert 1", "7: Alert 1", "8: Alert 1");
        assertThat(post.query("SELECT doubts FROM delivery WHERE chat < 8 ORDER BY chat")).containsExactly("0", "0",
                "1");
    }

    @Test
    void theTerminalsStartLeavesTelegramsDeliveriesAlone() {
        post.alert(1, 5);
        post.sql("UPDATE delivery SET state = 'SENDING'");
        post.start(Surface.TERMINAL);
        assertThat(post.during(SECOND)).isEmpty();
        assertThat(post.state()).isEqualTo("SENDING");
    }

    @Test
    void aDatabaseThatTakesNothingLosesNothing() {
        post.alert(1, 5, 6);
        // As when the disk is full: what happens first is that the result of a send cannot be written.
        post.carrier.always = place -> {
            post.sql("CREATE TRIGGER full BEFORE UPDATE ON delivery BEGIN SELECT raise(ABORT, 'disk full'); END");
            post.carrier.always = other -> null;
            return null;
        };
        assertThat(post.during(MINUTE)).containsExactly("5: Alert 1", "6: Alert 1");
        assertThat(post.query("SELECT state FROM delivery")).containsOnly("SENDING");
        post.sql("DROP TRIGGER full");
        assertThat(post.during(MINUTE)).isEmpty();
        assertThat(post.query("SELECT state || doubts FROM delivery")).containsOnly("SENT0");
    }

    @Test
    void whatIsLongOverIsForgottenAndWhatIsOpenIsNot() {
        post.turn();
        post.alert(1, LongStream.rangeClosed(1, 1200).toArray());
        post.sql("UPDATE delivery SET state = 'SENT'");
        post.sql("UPDATE delivery SET state = 'WAITING', due = 1e15 WHERE chat = 5");
        post.during(MINUTE);
        post.now = post.now.plus(DAY.multipliedBy(181));
        post.alert(2, 6);
        post.during(MINUTE);
        assertThat(post.states()).containsExactly("1 to 5: WAITING", "2 to 6: SENT");
    }
}
