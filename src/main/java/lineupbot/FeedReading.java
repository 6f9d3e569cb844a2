package lineupbot;

import lineupbot.feeds.FeedWatch;
import lineupbot.pace.Pause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;

/** The thread that reads the feeds while the bot is on Telegram. */
final class FeedReading {
    private static final Logger log = LoggerFactory.getLogger(FeedReading.class);
    /** A draft that is being made is finished; the database must stay open so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final FeedWatch watch;
    private final Thread thread = Thread.ofPlatform().name("feeds").daemon().unstarted(this::read);

    FeedReading(FeedWatch watch) {
        this.watch = watch;
    }

    void start() {
        thread.start();
    }

    /** Returns when nothing is read or written any more, or soon after. */
    void stop() {
        thread.interrupt();
        watch.close();
        try {
            if (thread.isAlive() && !thread.join(PATIENCE)) {
                log.warn("the feeds are still being read while the bot stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try {
            watch.run(Pause.REAL);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
