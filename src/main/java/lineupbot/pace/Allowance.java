package lineupbot.pace;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.SynchronizationStrategy;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How much each may ask for: so much at once, and so much a minute in the long run. Who asks for more hears so once, and
 * nothing more before they have asked less for about {@link #CALM}. Thread-safe.
 *
 * @param <K> who asks
 */
public final class Allowance<K> {
    /** What a minute brings in this time must be saved before somebody is heard again. */
    public static final Duration CALM = Duration.ofSeconds(10);

    private final Rate rate;
    private final long calm;
    private final TimeMeter time;
    private final Buckets<K, Share> shares;

    /** What to do about somebody who asks. */
    public enum Verdict {
        GRANTED,
        /** This is the first that was too much: say so. */
        ENOUGH,
        /** They have heard that it is too much. */
        SILENCE
    }

    /**
     * A limit.
     *
     * @param atOnce    at most, after a while of nothing
     * @param perMinute in the long run
     */
    public record Rate(long atOnce, long perMinute) {}

    private static final class Share {
        private final Bucket bucket;
        private boolean told;

        private Share(Bucket bucket) {
            this.bucket = bucket;
        }
    }

    /** @param nanoTime a clock that never goes back */
    public Allowance(Rate rate, LongSupplier nanoTime) {
        this.rate = rate;
        calm = Math.max(1, rate.perMinute() * CALM.toSeconds() / Duration.ofMinutes(1).toSeconds());
        time = Buckets.meter(nanoTime);
        shares = new Buckets<>(who -> new Share(bucket()), share -> isFull(share.bucket));
    }

    /** Somebody asks. */
    public synchronized Verdict asks(K who) {
        Share share = shares.of(who);
        share.told = share.told && share.bucket.getAvailableTokens() < calm;
        // What is asked in vain counts, too: the bucket does not fill before it gets less.
        boolean granted = share.bucket.tryConsume(1) && !share.told;
        Verdict refused = share.told ? Verdict.SILENCE : Verdict.ENOUGH;
        share.told = !granted;
        return granted ? Verdict.GRANTED : refused;
    }

    /** How many are being kept in mind. */
    synchronized int remembered() {
        return shares.remembered();
    }

    private boolean isFull(Bucket bucket) {
        return bucket.getAvailableTokens() >= rate.atOnce();
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(size -> size.capacity(rate.atOnce()).refillGreedy(rate.perMinute(), Duration.ofMinutes(1)))
                .withCustomTimePrecision(time).withSynchronizationStrategy(SynchronizationStrategy.NONE).build();
    }
}
