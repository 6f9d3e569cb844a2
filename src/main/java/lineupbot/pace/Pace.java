package lineupbot.pace;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.SynchronizationStrategy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * How fast messages may go (Bot API: FAQ, "My bot is hitting limits"): so many a second in bulk over all chats, one a
 * second to a chat, twenty a minute to a group. People who ask do not wait for this, but the bulk waits for them.
 * Thread-safe.
 */
public final class Pace {
    /** More a second than this costs money (Bot API: sendMessage, allow_paid_broadcast). */
    public static final int FREE = 30;
    private static final int PER_CHAT = 1;
    private static final int PER_GROUP = 20;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** How long somebody who asked may wait for the next slot. */
    private static final Duration PATIENCE = Duration.ofMillis(40);
    /**
     * For each reply the bulk leaves one more slot, up to such a part of them: a reply does not wait for its own as long
     * as it might have to, and on a busy machine messages leave late and in heaps. Were one too many, all would have to
     * wait for a second.
     */
    private static final int ROOM = 4;
    /** Buckets hold thousandths of messages. */
    private static final long MESSAGE = 1000;

    private final int perSecond;
    private final boolean counts;
    private final TimeMeter time;
    private final Bucket all;
    /** Slots that stay empty because somebody asks. */
    private final Bucket room;
    /** Chats that have lately got something; all others have a full bucket. */
    private final Buckets<Long, Bucket> chats = new Buckets<>(this::ofChat,
            bucket -> bucket.getAvailableTokens() >= MESSAGE);
    private long lastBulk;
    private boolean anyBulk;

    /**
     * @param perSecond at most so many in bulk in any second, as the server counts
     * @param nanoTime  a clock that never goes back
     */
    public Pace(int perSecond, LongSupplier nanoTime) {
        this(perSecond, nanoTime, true);
    }

    private Pace(int perSecond, LongSupplier nanoTime, boolean counts) {
        this.perSecond = perSecond;
        this.counts = counts;
        time = Buckets.meter(nanoTime);
        all = bucket(perSecond, SECOND);
        room = bucket(Math.max(1, perSecond / ROOM), SECOND);
    }

    /** For a surface of one's own, where nobody counts: however much is sent, a long time seems to have passed. */
    public static Pace unhurried() {
        AtomicLong hours = new AtomicLong();
        return new Pace(FREE, () -> hours.addAndGet(Duration.ofHours(1).toNanos()), false);
    }

    public int perSecond() {
        return perSecond;
    }

    public boolean isPaid() {
        return perSecond > FREE;
    }

    /** Takes the next slot for a message to a chat; if there is none yet, takes nothing and says how long to wait. */
    public synchronized Duration bulk(long chat) {
        ConsumptionProbe probe = all.tryConsumeAndReturnRemaining(MESSAGE);
        if (!probe.isConsumed()) {
            return ofNanos(probe.getNanosToWaitForRefill());
        }
        chats.of(chat).consumeIgnoringRateLimits(MESSAGE);
        lastBulk = time.currentTimeNanos();
        anyBulk = true;
        return Duration.ZERO;
    }

    /** How long a chat must get nothing in bulk from now on. */
    public synchronized Duration until(long chat) {
        Bucket bucket = chats.known(chat);
        if (bucket == null) {
            return Duration.ZERO;
        }
        EstimationProbe probe = bucket.estimateAbilityToConsume(MESSAGE);
        return probe.canBeConsumed() ? Duration.ZERO : ofNanos(probe.getNanosToWaitForRefill());
    }

    /** How long a chat that gets a message now has to wait for the next; nothing where nobody counts. */
    public Duration between(long chat) {
        if (!counts) {
            return Duration.ZERO;
        }
        return chat < 0
                ? MINUTE.multipliedBy(MESSAGE).dividedBy(perWindow(PER_GROUP))
                : SECOND.multipliedBy(MESSAGE).dividedBy(perWindow(PER_CHAT));
    }

    /**
     * Notes a message that answers somebody.
     *
     * @return how long it should wait for its slot: not at all unless a broadcast is under way, and never long
     */
    public synchronized Duration reply(long chat) {
        Duration slot = Duration.ofNanos(owed(all, perSecond));
        if (room.tryConsume(MESSAGE)) {
            owed(all, perSecond);
        }
        owed(chats.of(chat), chat < 0 ? PER_GROUP : PER_CHAT);
        if (!anyBulk || time.currentTimeNanos() - lastBulk > SECOND.toNanos()) {
            return Duration.ZERO;
        }
        return slot.compareTo(PATIENCE) < 0 ? slot : PATIENCE;
    }

    /** How many chats are being kept in mind. */
    synchronized int remembered() {
        return chats.remembered();
    }

    /** Takes a slot in advance, unless a whole window of them is taken already; how long until it comes, in ns. */
    private static long owed(Bucket bucket, int window) {
        return bucket.getAvailableTokens() > -window * MESSAGE
                ? bucket.consumeIgnoringRateLimits(MESSAGE)
                : Long.MAX_VALUE;
    }

    /** The library rounds down, and then it is not quite time yet. */
    private static Duration ofNanos(long nanos) {
        return Duration.ofNanos(nanos + 1);
    }

    private Bucket ofChat(long chat) {
        return chat < 0 ? bucket(PER_GROUP, MINUTE) : bucket(PER_CHAT, SECOND);
    }

    /**
     * What is in the bucket at once and what comes in during one window are together a little less than one above the
     * limit: a message may travel some milliseconds quicker than the one before, and at the paid pace a millisecond is
     * a message. The bucket holds a little more than one, so that whoever comes a little late has lost nothing.
     */
    private Bucket bucket(int limit, Duration window) {
        return Bucket.builder()
                .addLimit(size -> size.capacity(MESSAGE + spare(limit)).refillGreedy(perWindow(limit), window)
                        .initialTokens(MESSAGE))
                .withCustomTimePrecision(time).withSynchronizationStrategy(SynchronizationStrategy.NONE).build();
    }

    /** In thousandths of a message; the paid pace has more to spare, and more often somebody late. */
    private static long spare(int limit) {
        return limit > FREE ? 25L * limit : 10L * limit;
    }

    private static long perWindow(int limit) {
        return (limit > FREE ? 975L : 985L) * limit - spare(limit);
    }
}
