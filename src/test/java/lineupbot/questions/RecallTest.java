package lineupbot.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

class RecallTest {
    private static final long ANN = 1;

    private final Hands hands = new Hands();
    private final Recall recall = new Recall(hands);

    @Test
    void remembersForTenMinutes() {
        recall.note(ANN, "jmc-vigus", "since");
        hands.turn(Duration.ofMinutes(9));
        assertThat(recall.of(ANN)).map(Recall.Last::subject).contains("jmc-vigus");
        hands.turn(Duration.ofMinutes(1));
        assertThat(recall.of(ANN)).isEmpty();
    }

    @Test
    void keepsChatsApart() {
        recall.note(ANN, "jmc-vigus", null);
        assertThat(recall.of(2)).isEmpty();
    }

    @Test
    void forgetsTheOldestOfTooManyChats() {
        recall.note(ANN, "jmc-vigus", null);
        for (long chat = 2; chat <= 10_001; chat++) {
            recall.note(chat, "jmc", null);
        }
        assertThat(recall.of(ANN)).isEmpty();
        assertThat(recall.of(2)).isPresent();
    }

    /** A clock that stands until it is turned. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2023-08-16T12:00:00Z");

        private void turn(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
