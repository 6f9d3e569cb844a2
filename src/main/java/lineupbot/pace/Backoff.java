package lineupbot.pace;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before trying again: twice as long each time, up to a minute, with a little chance in it so that
 * not all who wait come back at once. For one thread.
 */
public final class Backoff {
    private static final Duration CAP = Duration.ofSeconds(60);
    private static final int JITTER_PERCENT = 10;

    private final Duration first;
    private Duration next;

    public Backoff(Duration first) {
        this.first = first;
        next = first;
    }

    public Duration next() {
        Duration now = next;
        next = shorter(now.multipliedBy(2));
        return shorter(now.plus(now.multipliedBy(ThreadLocalRandom.current().nextInt(JITTER_PERCENT)).dividedBy(100)));
    }

    public void reset() {
        next = first;
    }

    private static Duration shorter(Duration time) {
        return time.compareTo(CAP) < 0 ? time : CAP;
    }
}
