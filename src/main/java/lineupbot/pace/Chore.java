package lineupbot.pace;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;

/** Something that is done again and again, by a thread of its own, whatever becomes of it. Started once and stopped once. */
public final class Chore {
    private static final Logger log = LoggerFactory.getLogger(Chore.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final String name;
    private final Duration every;
    private final Runnable work;
    private final Pause pause;
    private final Thread thread;
    private boolean well = true;

    /** @param work that is done at once, and then after each pause of {@code every} */
    public Chore(String name, Duration every, Runnable work, Pause pause) {
        this.name = name;
        this.every = every;
        this.work = work;
        this.pause = pause;
        thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Returns when nothing is done any more, or soon after. */
    public void stop() {
        thread.interrupt();
        try {
            if (!thread.join(PATIENCE)) {
                log.warn("{}: still at work while the bot stops", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (true) {
                once();
                pause.of(every);
            }
        } catch (InterruptedException e) {
            log.debug("{}: over", name);
        }
    }

    private void once() {
        try {
            work.run();
            well = true;
        } catch (RuntimeException e) {
            if (well) {
                log.error("{}: failed, and will be tried again", name, e);
            }
            well = false;
        }
    }
}
