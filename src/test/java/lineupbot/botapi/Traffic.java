package lineupbot.botapi;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** Counts what the bot sends and edits, and knows how much of it is under way. Times are of {@link System#nanoTime()}. */
public final class Traffic {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Deque<Long> lastSecond = new ArrayDeque<>();
    private final Deque<Long> answered = new ArrayDeque<>();
    private long accepted;
    private long refused;
    private int busiest;
    private long first;
    private long last;
    private int underWay;

    /**
     * What has been counted.
     *
     * @param accepted let in by the limits
     * @param refused  by the limits
     * @param busiest  the most that were let in within any second
     * @param first    when the first came that was let in, and
     * @param last     the last
     * @param underWay how many have come and are not answered
     */
    public record Count(long accepted, long refused, int busiest, long first, long last, int underWay) {
        /** Let in a second, from the first to the last. */
        public double perSecond() {
            return accepted < 2 ? 0 : (accepted - 1) * (double) SECOND / (last - first);
        }
    }

    synchronized void comes(long now, boolean letIn) {
        underWay++;
        if (!letIn) {
            refused++;
            return;
        }
        last = now;
        first = accepted++ == 0 ? last : first;
        busiest = Math.max(busiest, within(lastSecond, last, SECOND));
    }

    synchronized void answered() {
        underWay--;
        within(answered, System.nanoTime(), SECOND);
    }

    public synchronized Count count() {
        return new Count(accepted, refused, busiest, first, last, underWay);
    }

    /** How many were answered in the time just past, a second at most. */
    public synchronized int answeredWithin(Duration time) {
        long from = System.nanoTime() - time.toNanos();
        return (int) answered.stream().filter(at -> at > from).count();
    }

    /** Adds one, drops the old, and counts the rest. */
    private static int within(Deque<Long> times, long now, long span) {
        times.add(now);
        while (times.getFirst() <= now - span) {
            times.removeFirst();
        }
        return times.size();
    }
}
