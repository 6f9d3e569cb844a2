package lineupbot.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The updates that came last, so that one that comes again is known even after it has left the inbox. One thread. */
final class Recent {
    private static final int REMEMBERED = 10_000;

    private final Set<Integer> updates = new HashSet<>();
    private final Deque<Integer> oldestFirst = new ArrayDeque<>();

    boolean contains(int update) {
        return updates.contains(update);
    }

    void add(int update) {
        if (updates.add(update)) {
            oldestFirst.add(update);
        }
        if (oldestFirst.size() > REMEMBERED) {
            updates.remove(oldestFirst.remove());
        }
    }
}
