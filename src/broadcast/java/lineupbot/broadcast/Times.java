package lineupbot.broadcast;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How long things took, in nanoseconds, the shortest first. */
record Times(List<Long> sorted) {
    static Times of(Collection<Long> times) {
        return new Times(times.stream().sorted().toList());
    }

    /** The time that so many percent stay within, in milliseconds. */
    double percentile(double percent) {
        int within = (int) Math.ceil(percent / 100 * sorted.size());
        return within == 0 ? Double.NaN : sorted.get(within - 1) / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d questions, p50 %.0f ms, p99 %.0f ms, max %.0f ms", sorted.size(),
                percentile(50), percentile(99), percentile(100));
    }
}
