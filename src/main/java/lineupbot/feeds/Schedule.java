package lineupbot.feeds;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When a feed is asked again: every quarter of an hour, with a little chance in it so that not all come at once; after
 * failures twice as late each time, never later than a day, and not before its server wants it.
 */
final class Schedule {
    private static final Duration USUAL = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 7;
    private static final double JITTER = 0.1;

    private final RandomGenerator chance;

    Schedule(RandomGenerator chance) {
        this.chance = chance;
    }

    Duration usual() {
        return around(USUAL);
    }

    /**
     * @param failures in a row, this one too
     * @param stayAway what the server asks for
     */
    Duration after(int failures, Duration stayAway) {
        Duration backedOff = USUAL.multipliedBy(1L << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS));
        Duration wait = around(backedOff);
        Duration asked = stayAway.compareTo(wait) > 0 ? stayAway : wait;
        return asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
    }

    private Duration around(Duration time) {
        return Duration.ofMillis((long) (time.toMillis() * chance.nextDouble(1 - JITTER, 1 + JITTER)));
    }
}
