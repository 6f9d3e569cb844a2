package lineupbot.botapi;

import java.time.Duration;

/** At most so many in any span of time, wherever the span begins. Times are of {@link System#nanoTime()}. */
final class Window {
    private final long span;
    /** When the last ones were let in, as many as fit; a ring. */
    private final long[] last;
    private long count;

    Window(int limit, Duration span) {
        this.span = span.toNanos();
        last = new long[limit];
    }

    /** How long until one more fits; 0 or less when it does now. */
    long untilFree(long now) {
        return count < last.length ? 0 : last[(int) (count % last.length)] + span - now;
    }

    void take(long now) {
        last[(int) (count++ % last.length)] = now;
    }
}
