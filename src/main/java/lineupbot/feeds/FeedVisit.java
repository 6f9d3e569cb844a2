package lineupbot.feeds;

import lineupbot.feeds.FeedItems.Found;
import lineupbot.feeds.Trouble.Kind;
import lineupbot.feeds.Trouble.TroubleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One visit to a feed: asks for it, keeps what is new in it, and sets when to come again. Thread-safe. */
final class FeedVisit {
    private static final Logger log = LoggerFactory.getLogger(FeedVisit.class);
    /** What was there before us is history, but for the last few news: an owner sees that the feed works. */
    private static final int MOST_OF_BACKLOG = 3;
    private static final Duration FRESH = Duration.ofDays(2);
    /** Whoever comes back after so long finds a backlog again. */
    private static final Duration FORGOTTEN = Duration.ofDays(30);

    private final Feeds feeds;
    private final FeedItems items;
    private final Fetcher fetcher;
    private final FeedReader reader;
    private final Supplier<Concern> concern;
    private final Schedule schedule;
    private final Clock clock;
    /** Feeds come side by side but are taken apart one by one: that way the largest needs the most memory, not four. */
    private final ReentrantLock reading = new ReentrantLock();

    /** @param concern what concerns us, as it is now */
    FeedVisit(Feeds feeds, FeedItems items, Fetcher fetcher, FeedReader reader, Supplier<Concern> concern,
            Schedule schedule, Clock clock) {
        this.feeds = feeds;
        this.items = items;
        this.fetcher = fetcher;
        this.reader = reader;
        this.concern = concern;
        this.schedule = schedule;
        this.clock = clock;
    }

    void to(Feed feed) {
        if (fetcher.isClosed()) {
            return;
        }
        try {
            switch (fetcher.fetch(feed.address(), feed.validators())) {
                case Fetched.Body body -> read(feed, body);
                case Fetched.Unchanged unchanged -> readAgain(feed, null);
                case Fetched.Failed(Trouble trouble, Duration stayAway) -> failed(feed, trouble, stayAway);
            }
        } catch (TroubleException e) {
            failed(feed, e.trouble(), Duration.ZERO);
        } catch (RuntimeException fault) {
            log.error("feed {} could not be read: a fault of ours", feed.name(), fault);
            failed(feed, Trouble.of(Kind.OURS), Duration.ZERO);
        }
    }

    private void read(Feed feed, Fetched.Body body) throws TroubleException {
        reading.lock();
        try {
            Instant now = clock.instant();
            List<Entry> entries = reader.read(body);
            Set<String> known = items.known(entries.stream().map(Entry::address).toList(), now);
            List<Entry> unknown = entries.stream().filter(entry -> !known.contains(entry.address())).toList();
            items.keep(feed, found(feed, unknown, now), now);
        } finally {
            reading.unlock();
        }
        // Only now: what is not kept must come once more.
        readAgain(feed, body.validators());
    }

    private List<Found> found(Feed feed, List<Entry> unknown, Instant now) {
        if (unknown.isEmpty()) {
            return List.of();
        }
        Concern ours = concern.get();
        // Feeds have the newest first; they are handed on in the order in which they came about.
        List<Found> all = unknown.reversed().stream().map(
                entry -> new Found(entry, ours.in(entry.title() + "\n" + entry.summary()), published(entry, now), true))
                .sorted(Comparator.comparing(Found::published)).toList();
        boolean backlog = feed.read() == null || feed.read().isBefore(now.minus(FORGOTTEN));
        return backlog ? backlog(all, now) : all;
    }

    private static List<Found> backlog(List<Found> all, Instant now) {
        Set<Found> fresh = new HashSet<>(
                all.reversed().stream().filter(found -> !found.about().isEmpty() && found.entry().published() != null
                        && found.published().isAfter(now.minus(FRESH))).limit(MOST_OF_BACKLOG).toList());
        return all.stream()
                .map(found -> new Found(found.entry(), found.about(), found.published(), fresh.contains(found)))
                .toList();
    }

    /** Nothing is published tomorrow: some sites call their own time Greenwich's. */
    private static Instant published(Entry entry, Instant now) {
        return entry.published() == null || entry.published().isAfter(now) ? now : entry.published();
    }

    private void readAgain(Feed feed, Feed.Validators validators) {
        if (feed.trouble() != null) {
            log.info("feed {} can be read again", feed.name());
        }
        feeds.read(feed, validators, clock.instant(), schedule.usual());
    }

    private void failed(Feed feed, Trouble trouble, Duration stayAway) {
        if (fetcher.isClosed()) {
            return;
        }
        if (!trouble.equals(feed.trouble())) {
            log.warn("feed {} cannot be read: {} ({})", feed.name(), trouble.written(), feed.address());
        }
        feeds.failed(feed, trouble, clock.instant(), schedule.after(feed.failures() + 1, stayAway));
    }
}
