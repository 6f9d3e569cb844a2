package lineupbot.pace;

import java.time.Duration;

/** How the bot waits: really, or in a test without losing time. */
@FunctionalInterface
public interface Pause {
    /** Lets the time pass. */
    Pause REAL = Thread::sleep;

    void of(Duration time) throws InterruptedException;
}
