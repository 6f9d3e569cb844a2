package lineupbot.pace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** What a server sees that counts strictly, on a clock that the test moves. */
class PaceTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int JITTER = (int) Duration.ofMillis(5).toNanos();
    private static final int BUSY = (int) Duration.ofMillis(100).toNanos();

    private final AtomicLong now = new AtomicLong(5 * SECOND);
    private final Random chance = new Random(7);

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    /** The most that any window of the length has seen. */
    private static final class Window {
        private final long length;
        private final Deque<Long> seen = new ArrayDeque<>();
        private long last;
        private int most;
        private int all;

        private Window(Duration length) {
            this.length = length.toNanos();
        }

        private void sees(long at) {
            last = Math.max(last, at);
            seen.add(last);
            while (seen.getFirst() <= last - length) {
                seen.removeFirst();
            }
            most = Math.max(most, seen.size());
            all++;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 1000})
    void noSecondSeesMoreThanTheLimitAndLittleIsWasted(int limit) {
        Pace pace = new Pace(limit, now::get);
        Window server = new Window(Duration.ofSeconds(1));
        long end = now.get() + 60 * SECOND;
        for (long chat = 1; now.get() < end;) {
            Duration wait = pace.bulk(chat);
            if (wait.isZero()) {
                server.sees(now.get() + chance.nextInt(JITTER));
                chat++;
            } else {
                pass(wait);
            }
        }
        assertThat(server.most).isLessThanOrEqualTo(limit);
        assertThat(server.all).isGreaterThanOrEqualTo((int) (limit * 60 * (limit > 100 ? 0.93 : 0.97)));
    }

    @Test
    void repliesDuringABroadcastTakeTheSlotsOfTheBulk() {
        Pace pace = new Pace(30, now::get);
        Window server = new Window(Duration.ofSeconds(1));
        long end = now.get() + 60 * SECOND;
        Duration longest = Duration.ZERO;
        for (long chat = 1; now.get() < end; chat++) {
            Duration wait = pace.bulk(chat);
            if (wait.isZero()) {
                server.sees(now.get());
            } else if (chance.nextInt(4) == 0) {
                pass(wait.dividedBy(2));
                Duration slot = pace.reply(900_000 + chat);
                longest = slot.compareTo(longest) > 0 ? slot : longest;
                pass(slot);
                server.sees(now.get());
            } else {
                pass(wait);
            }
        }
        assertThat(longest).isBetween(Duration.ofMillis(1), Duration.ofMillis(40));
        assertThat(server.most).isLessThanOrEqualTo(30);
        assertThat(server.all).isGreaterThan(22 * 60);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20})
    void whileSomebodyAsksTheBulkLeavesRoomForMessagesThatAreLate(int questions) {
        Pace pace = new Pace(30, now::get);
        Window server = new Window(Duration.ofSeconds(1));
        long end = now.get() + 60 * SECOND;
        long asked = now.get();
        int bulk = 0;
        for (long chat = 1; now.get() < end; pass(Duration.ofMillis(1))) {
            if (now.get() >= asked) {
                asked += SECOND / questions;
                server.sees(now.get() + pace.reply(900_000 + chat++).toNanos() + chance.nextInt(BUSY));
            }
            if (pace.bulk(chat).isZero()) {
                server.sees(now.get() + chance.nextInt(BUSY));
                chat++;
                bulk++;
            }
        }
        assertThat(server.most).isLessThanOrEqualTo(30);
        assertThat(bulk).as("in a minute, and alerts still go out").isGreaterThan((28 - questions - 8) * 60);
    }

    @Test
    void whoAsksWithoutABroadcastDoesNotWait() {
        Pace pace = new Pace(30, now::get);
        for (int question = 0; question < 200; question++) {
            assertThat(pace.reply(question)).isZero();
        }
        assertThat(pace.bulk(1)).isBetween(Duration.ofMillis(900), Duration.ofMillis(1200));
    }

    @Test
    void aMomentAfterTheBroadcastRepliesAreFreeAgain() {
        Pace pace = new Pace(1, now::get);
        assertThat(pace.bulk(1)).isZero();
        assertThat(pace.reply(2)).isEqualTo(Duration.ofMillis(40));
        pass(Duration.ofMillis(1001));
        assertThat(pace.reply(2)).isZero();
    }

    @Test
    void aChatGetsOneASecondAndAGroupTwentyAMinute() {
        Pace pace = new Pace(1000, now::get);
        Window person = new Window(Duration.ofSeconds(1));
        Window group = new Window(Duration.ofMinutes(1));
        long end = now.get() + 600 * SECOND;
        while (now.get() < end) {
            for (long chat : new long[]{5, -5}) {
                if (pace.until(chat).isZero() && pace.bulk(chat).isZero()) {
                    (chat > 0 ? person : group).sees(now.get());
                }
            }
            pass(Duration.ofMillis(5));
        }
        assertThat(person.most).isEqualTo(1);
        assertThat(person.all).isGreaterThan(570);
        assertThat(group.most).isLessThanOrEqualTo(20);
        assertThat(group.all).isGreaterThan(190);
    }

    @Test
    void idleChatsAreForgotten() {
        Pace pace = new Pace(1000, now::get);
        for (long chat = 1; chat <= 100_000; chat++) {
            pass(Duration.ofMillis(1));
            pace.reply(chat);
        }
        assertThat(pace.remembered()).isLessThan(5000);
    }

    @Test
    void whereNobodyCountsNobodyWaits() {
        Pace pace = Pace.unhurried();
        for (int message = 0; message < 100; message++) {
            assertThat(pace.until(0)).isZero();
            assertThat(pace.bulk(0)).isZero();
        }
    }
}
