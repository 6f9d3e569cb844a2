package lineupbot.alerts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Writes what has become of parcels: at once, and while one write is under way the next ones gather. What cannot be
 * written is kept until it can. Thread-safe.
 */
final class Outcomes {
    private static final Logger log = LoggerFactory.getLogger(Outcomes.class);

    private final Outbox outbox;
    private final Clock clock;
    private final Executor desk;
    private final Consumer<Parcel> whenWritten;
    private final Deque<Outcome> waiting = new ArrayDeque<>();
    private final AtomicBoolean writing = new AtomicBoolean();
    private boolean troubled;

    /**
     * What has become of a parcel.
     *
     * @param before what else has to be done, before it is written; it may be done twice
     */
    record Outcome(Parcel parcel, List<Fate> fates, Runnable before) {}

    Outcomes(Outbox outbox, Clock clock, Executor desk, Consumer<Parcel> whenWritten) {
        this.desk = desk;
        this.outbox = outbox;
        this.clock = clock;
        this.whenWritten = whenWritten;
    }

    void add(Outcome outcome) {
        synchronized (waiting) {
            waiting.add(outcome);
        }
        write();
    }

    /** Has what waits written, unless that is under way. */
    void write() {
        if (!isEmpty() && writing.compareAndSet(false, true)) {
            desk.execute(this::writeAll);
        }
    }

    private void writeAll() {
        boolean well = true;
        try {
            while (well && !isEmpty()) {
                well = written(next());
            }
        } finally {
            writing.set(false);
        }
        if (well) {
            // Something may have come just before writing was said to be over.
            write();
        }
    }

    private boolean isEmpty() {
        synchronized (waiting) {
            return waiting.isEmpty();
        }
    }

    private List<Outcome> next() {
        synchronized (waiting) {
            return new ArrayList<>(waiting);
        }
    }

    private boolean written(List<Outcome> outcomes) {
        try {
            outcomes.forEach(outcome -> outcome.before().run());
            outbox.write(outcomes.stream().flatMap(outcome -> outcome.fates().stream()).toList(), clock.instant());
        } catch (RuntimeException e) {
            if (!troubled) {
                log.error("what has become of alerts cannot be written, and is kept until it can: {}", Why.of(e));
            }
            troubled = true;
            return false;
        }
        if (troubled) {
            log.info("what has become of alerts is written again");
        }
        troubled = false;
        synchronized (waiting) {
            outcomes.forEach(outcome -> waiting.removeFirst());
        }
        outcomes.forEach(outcome -> whenWritten.accept(outcome.parcel()));
        return true;
    }
}
