package lineupbot.botapi;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits on a monitor until something holds, or until it is too late. */
final class Deadline {
    private Deadline() {}

    /** Whether it came to hold; whoever changes what is asked for must notify the monitor. */
    static boolean await(Object monitor, Duration atMost, BooleanSupplier holds) {
        long end = System.nanoTime() + atMost.toNanos();
        synchronized (monitor) {
            try {
                while (!holds.getAsBoolean()) {
                    long left = end - System.nanoTime();
                    if (left <= 0) {
                        return false;
                    }
                    monitor.wait(left / 1_000_000 + 1);
                }
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting", e);
            }
        }
    }
}
