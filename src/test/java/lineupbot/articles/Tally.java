package lineupbot.articles;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of what was found, by kind: how much of it is right, and how much of what there was is found. */
final class Tally {
    private static final class Count {
        private int expected;
        private int found;
        private int right;
    }

    private final Map<String, Count> counts = new TreeMap<>();

    void expected(String kind, boolean right) {
        Count count = counts.computeIfAbsent(kind, name -> new Count());
        count.expected++;
        count.right += right ? 1 : 0;
    }

    void found(String kind, boolean right) {
        Count count = counts.computeIfAbsent(kind, name -> new Count());
        count.found += 1;
        if (right) {
            counts.computeIfAbsent(kind + " ", name -> new Count()).right++;
        }
    }

    double recall(String kind) {
        Count count = counts.getOrDefault(kind, new Count());
        return count.expected == 0 ? 1 : (double) count.right / count.expected;
    }

    double precision(String kind) {
        Count count = counts.getOrDefault(kind, new Count());
        int right = counts.getOrDefault(kind + " ", new Count()).right;
        return count.found == 0 ? 1 : (double) right / count.found;
    }

    /** How much of what there was is found, and, where that is counted, how much of what was found is right. */
    String report(String kind) {
        Count count = counts.getOrDefault(kind, new Count());
        String found = count.found == 0
                ? ""
                : String.format(Locale.ROOT, "  precision %.3f of %d", precision(kind), count.found);
        return String.format(Locale.ROOT, "articles %-10s recall %.3f of %d%s", kind, recall(kind), count.expected,
                found);
    }
}
