package lineupbot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes by itself, and whose hands a test can move on; every zone's clock of it goes the same. */
final class HandClock extends Clock {
    private final AtomicReference<Instant> now;
    private final long began;
    private final ZoneId zone;

    HandClock(Instant now) {
        this(new AtomicReference<>(now), System.nanoTime(), ZoneOffset.UTC);
    }

    private HandClock(AtomicReference<Instant> now, long began, ZoneId zone) {
        this.now = now;
        this.began = began;
        this.zone = zone;
    }

    void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HandClock(now, began, other);
    }

    @Override
    public Instant instant() {
        return now.get().plusNanos(System.nanoTime() - began);
    }
}
