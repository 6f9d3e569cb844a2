package lineupbot.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Looks after the outbox from time to time: at start, when the clock has jumped back, and for what is long over. */
final class Watch {
    private static final Duration JUMP = Duration.ofSeconds(5);
    private static final Duration OFTEN = Duration.ofHours(1);
    private static final Duration KEPT = Upkeep.KEPT;

    private final Upkeep upkeep;
    private final Clock clock;
    private boolean begun;
    private Instant last;
    private Instant cleared = Instant.MIN;

    Watch(Upkeep upkeep, Clock clock) {
        this.upkeep = upkeep;
        this.clock = clock;
        last = clock.instant();
    }

    /** Does what has to be done; whether the clock has jumped back. */
    boolean look() {
        Instant now = clock.instant();
        boolean jumped = now.isBefore(last.minus(JUMP));
        if (!begun) {
            upkeep.recover(now);
            begun = true;
        } else if (jumped) {
            upkeep.lookAgain(now);
        }
        if (jumped) {
            cleared = Instant.MIN;
        }
        if (!cleared.isAfter(now.minus(OFTEN)) && !upkeep.forget(now.minus(KEPT))) {
            cleared = now;
        }
        last = now;
        return jumped;
    }
}
