package lineupbot.feeds;

import lineupbot.lineup.Brands;
import lineupbot.pace.Backoff;
import lineupbot.pace.Pause;
import lineupbot.words.Names;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Reads the feeds, a few at once, and hands new items that concern the plant to whoever makes something of them. An
 * item is kept before it is handed on and ticked off when that is done: when the program dies in between it is handed on
 * again, so whoever takes it must bear the same item twice. For one thread; {@link #close} is for any.
 */
public final class FeedWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(FeedWatch.class);
    private static final int AT_ONCE = 4;
    private static final int BATCH = 50;
    /** A feed that somebody adds is read no later. */
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration TIDYING = Duration.ofDays(1);

    private final Feeds feeds;
    private final FeedItems items;
    private final Fetcher fetcher;
    private final FeedVisit visit;
    private final Consumer<FeedItem> taker;
    private final Clock clock;
    private final ExecutorService visitors = Executors.newFixedThreadPool(AT_ONCE,
            Thread.ofPlatform().name("feeds-", 1).daemon().factory());
    private final Set<Long> refused = new HashSet<>();
    private Instant tidied = Instant.MIN;

    /** @param taker gets the new items, one after the other, the oldest first; an item it throws at comes again */
    FeedWatch(Feeds feeds, FeedItems items, Fetcher fetcher, FeedVisit visit, Consumer<FeedItem> taker, Clock clock) {
        this.feeds = feeds;
        this.items = items;
        this.fetcher = fetcher;
        this.visit = visit;
        this.taker = taker;
        this.clock = clock;
    }

    /**
     * A watch over the feeds in a database and those of the settings.
     *
     * @param taker as above
     */
    public static FeedWatch over(Jdbi jdbi, FeedSettings settings, Names names, Brands brands, Consumer<FeedItem> taker,
            Clock clock) {
        Feeds feeds = new Feeds(jdbi);
        feeds.configure(settings.addresses());
        FeedItems items = new FeedItems(jdbi);
        Fetcher fetcher = new Fetcher(settings.agent(), settings.allowPrivate() ? address -> true : Reach::isPublic,
                Fetcher.Limits.USUAL, clock);
        FeedVisit visit = new FeedVisit(feeds, items, fetcher, new FeedReader(settings.zone()),
                () -> Concern.of(names, brands), new Schedule(new SecureRandom()), clock);
        return new FeedWatch(feeds, items, fetcher, visit, taker, clock);
    }

    /** Reads until interrupted. */
    public void run(Pause pause) throws InterruptedException {
        Backoff backoff = new Backoff(Duration.ofSeconds(1));
        while (!Thread.currentThread().isInterrupted()) {
            try {
                pause.of(turn());
                backoff.reset();
            } catch (RuntimeException fault) {
                log.error("feeds cannot be read now; trying again", fault);
                pause.of(backoff.next());
            }
        }
    }

    /**
     * Reads what is due and hands on what is new.
     *
     * @return how long until there may be something to do again
     */
    Duration turn() throws InterruptedException {
        for (List<Feed> due = feeds.due(clock.instant()); !due.isEmpty(); due = feeds.due(clock.instant())) {
            visit(due);
            handOn();
        }
        handOn();
        tidy();
        return feeds.next(clock.instant()).filter(next -> next.compareTo(LONGEST) < 0).orElse(LONGEST);
    }

    /** Breaks off what is under way; returns when nobody writes to the database any more, or soon after. */
    @Override
    public void close() {
        fetcher.close();
        visitors.shutdown();
        try {
            visitors.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void visit(List<Feed> due) throws InterruptedException {
        List<Future<?>> visits = due.stream().<Future<?>>map(feed -> visitors.submit(() -> visit.to(feed))).toList();
        for (Future<?> one : visits) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private void handOn() {
        long last = 0;
        for (List<FeedItem> unread = items.unread(last, BATCH); !unread.isEmpty(); unread = items.unread(last, BATCH)) {
            unread.forEach(this::handOn);
            last = unread.getLast().id();
        }
    }

    private void handOn(FeedItem item) {
        try {
            taker.accept(item);
            items.handed(item);
        } catch (RuntimeException fault) {
            if (refused.add(item.id())) {
                log.error("item {} of feed {} is not taken; it comes again", item.id(), item.feed(), fault);
            }
        }
    }

    private void tidy() {
        Instant now = clock.instant();
        if (tidied.isBefore(now.minus(TIDYING))) {
            items.prune(now);
            tidied = now;
        }
    }
}
