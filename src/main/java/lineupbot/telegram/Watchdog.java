package lineupbot.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;

/**
 * Sees that polls keep coming: one that hangs is broken off, and the next begins. What can hang a poll for longer than
 * all its timeouts should not exist; yet a bot that is silent without a word is the worst there is.
 */
final class Watchdog {
    private static final Logger log = LoggerFactory.getLogger(Watchdog.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Pulse pulse;
    private final Runnable shake;
    private final Thread thread = Thread.ofVirtual().name("watchdog").unstarted(this::watch);

    /** @param shake breaks off what the poller waits for, and makes it go on */
    Watchdog(Pulse pulse, Runnable shake) {
        this.pulse = pulse;
        this.shake = shake;
    }

    void start() {
        thread.start();
    }

    void stop() {
        thread.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN);
                look();
            }
        } catch (InterruptedException e) {
            log.debug("nobody watches any more");
        }
    }

    private void look() {
        Duration silent = pulse.overdue();
        if (!silent.isZero()) {
            log.warn("no poll for {} s: what hangs is broken off, and polling begins again", silent.toSeconds());
            // Told again only when as much time has passed once more.
            pulse.beat(Poller.PATIENCE);
            shake.run();
        }
    }
}
