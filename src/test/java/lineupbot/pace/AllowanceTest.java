package lineupbot.pace;

import static lineupbot.pace.Allowance.Verdict.ENOUGH;
import static lineupbot.pace.Allowance.Verdict.GRANTED;
import static lineupbot.pace.Allowance.Verdict.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.pace.Allowance.Rate;
import lineupbot.pace.Allowance.Verdict;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Who asks too much hears so once, then nothing until it calms; on a clock that the test moves. */
class AllowanceTest {
    private final AtomicLong now = new AtomicLong();
    private final Allowance<String> allowance = new Allowance<>(new Rate(20, 60), now::get);

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private List<Verdict> asks(int times, Duration between) {
        return IntStream.range(0, times).mapToObj(time -> {
            pass(between);
            return allowance.asks("ann");
        }).toList();
    }

    @Test
    void whoeverAsksAtTheRateIsAlwaysHeard() {
        assertThat(asks(20, Duration.ZERO)).containsOnly(GRANTED);
        assertThat(asks(600, Duration.ofSeconds(1))).containsOnly(GRANTED);
    }

    @Test
    void aFloodIsToldOnceAndThenNotHeard() {
        List<Verdict> verdicts = asks(2000, Duration.ofMillis(5));

        assertThat(Collections.frequency(verdicts, ENOUGH)).isEqualTo(1);
        assertThat(verdicts.subList(0, 20)).containsOnly(GRANTED);
        assertThat(verdicts.subList(verdicts.indexOf(ENOUGH) + 1, verdicts.size())).containsOnly(SILENCE);
    }

    @Test
    void aMomentOfCalmIsNotEnoughTenSecondsAre() {
        asks(2000, Duration.ofMillis(5));
        pass(Duration.ofSeconds(5));
        assertThat(allowance.asks("ann")).isEqualTo(SILENCE);

        pass(Duration.ofSeconds(7));
        assertThat(asks(11, Duration.ZERO)).containsOnly(GRANTED);
        assertThat(allowance.asks("ann")).isEqualTo(ENOUGH);
    }

    @Test
    void whoeverGoesOnSlowlyIsHeardAgainToo() {
        asks(2000, Duration.ofMillis(5));

        assertThat(asks(30, Duration.ofSeconds(3))).endsWith(GRANTED, GRANTED, GRANTED);
    }

    @Test
    void othersDoNotNotice() {
        asks(2000, Duration.ofMillis(5));

        assertThat(allowance.asks("bob")).isEqualTo(GRANTED);
    }

    @Test
    void whoeverHasCalmedIsForgotten() {
        for (int person = 0; person < 100_000; person++) {
            allowance.asks("person " + person);
            pass(Duration.ofMillis(10));
        }

        assertThat(allowance.remembered()).isLessThan(2_000);
    }
}
