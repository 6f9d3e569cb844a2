package lineupbot.botapi;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How long answers take; closing ends every pause. */
final class Pace {
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Duration delay = Duration.ZERO;

    void delay(Duration everyAnswer) {
        delay = everyAnswer;
    }

    void delay() {
        pause(delay);
    }

    /** Whether the pause lasted; not when the server closed meanwhile. */
    boolean pause(Duration duration) {
        try {
            return !closed.await(duration.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void close() {
        closed.countDown();
    }
}
