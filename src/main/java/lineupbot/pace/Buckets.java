package lineupbot.pace;

import io.github.bucket4j.TimeMeter;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * The buckets of those who have lately done something. Whoever is not here has a full one: it is forgotten, so that
 * there are never many more than are in use. For one thread at a time.
 *
 * @param <B> a bucket, or what goes with one
 */
final class Buckets<K, B> {
    private static final int FEW = 1024;

    private final Map<K, B> all = new HashMap<>();
    private final Function<K, B> full;
    private final Predicate<B> isFull;
    private int many = FEW;

    /**
     * @param full   makes a full bucket for somebody
     * @param isFull whether a bucket is as good as a new one
     */
    Buckets(Function<K, B> full, Predicate<B> isFull) {
        this.full = full;
        this.isFull = isFull;
    }

    /** Null for one who has a full one. */
    B known(K who) {
        return all.get(who);
    }

    B of(K who) {
        if (all.size() >= many) {
            all.values().removeIf(isFull);
            many = Math.max(FEW, 2 * all.size());
        }
        return all.computeIfAbsent(who, full);
    }

    int remembered() {
        return all.size();
    }

    /** @param nanoTime a clock that never goes back */
    static TimeMeter meter(LongSupplier nanoTime) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanoTime.getAsLong();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }
}
