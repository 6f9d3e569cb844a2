package lineupbot.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** When the bot has last got its updates, and when it should be heard of again. Thread-safe. */
final class Pulse {
    private final LongSupplier nanos;
    private volatile Optional<Long> answered = Optional.empty();
    private volatile long beat;
    private volatile long allowed;

    /** @param nanos a clock that never jumps */
    Pulse(LongSupplier nanos) {
        this.nanos = nanos;
        beat = nanos.getAsLong();
    }

    /** Telegram has answered a poll, and its updates are safe. */
    void answered() {
        answered = Optional.of(nanos.getAsLong());
    }

    /** Something is begun that may take that long, and no more. */
    void beat(Duration expected) {
        allowed = expected.toNanos();
        beat = nanos.getAsLong();
    }

    /** How long ago a poll was answered last; empty before the first. */
    Optional<Duration> age() {
        return answered.map(last -> Duration.ofNanos(nanos.getAsLong() - last));
    }

    /** How long that takes already which should have taken less; zero when all is well. */
    Duration overdue() {
        long silent = nanos.getAsLong() - beat;
        return silent > allowed ? Duration.ofNanos(silent) : Duration.ZERO;
    }
}
