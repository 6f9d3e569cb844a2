package lineupbot.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** When a delivery in trouble is tried again, and when no more. A clock that jumps alone makes nobody give up. */
final class Retry {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int JITTER_PERCENT = 20;
    private static final Duration PATIENCE = Duration.ofHours(24);
    private static final int LEAST_TRIES = 20;
    /** How long to wait for somebody to give the bot its rights back, and how often to look. */
    static final Duration RIGHTS = Duration.ofDays(1);
    private static final Duration RIGHTS_PATIENCE = Duration.ofDays(7);
    private static final int RIGHTS_TRIES = 7;

    private Retry() {}

    static Instant next(Delivery delivery, Instant now) {
        long millis = FIRST.toMillis() << Math.clamp(delivery.tries() - 1, 0, 20);
        long capped = Math.min(millis, LONGEST.toMillis());
        return now.plusMillis(capped + capped * ThreadLocalRandom.current().nextInt(JITTER_PERCENT) / 100);
    }

    static boolean isOver(Delivery delivery, Instant now) {
        return delivery.tries() >= LEAST_TRIES && isPast(delivery, PATIENCE, now);
    }

    static boolean isOverWithoutRights(Delivery delivery, Instant now) {
        return delivery.tries() >= RIGHTS_TRIES && isPast(delivery, RIGHTS_PATIENCE, now);
    }

    private static boolean isPast(Delivery delivery, Duration patience, Instant now) {
        return Duration.between(delivery.tried(), now).compareTo(patience) >= 0;
    }
}
