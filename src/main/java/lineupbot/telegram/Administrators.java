package lineupbot.telegram;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Who was an administrator of what a moment ago, so that a row of questions is one. Who was none is not kept: they may
 * be one now, and want to be believed. Thread-safe.
 */
final class Administrators {
    private static final long KEPT = Duration.ofMinutes(1).toNanos();
    private static final int MOST = 1_000;

    private record Known(long user, long chat) {}

    private final LongSupplier nanos;
    private final Map<Known, Long> since = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Known, Long> eldest) {
            return size() > MOST;
        }
    };

    Administrators(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized boolean contains(long user, long chat) {
        Long known = since.get(new Known(user, chat));
        return known != null && nanos.getAsLong() - known < KEPT;
    }

    synchronized void add(long user, long chat) {
        since.remove(new Known(user, chat));
        since.put(new Known(user, chat), nanos.getAsLong());
    }
}
