package lineupbot.feeds;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has been seen in feeds, in the database. Thread-safe. */
final class FeedItems {
    /** So long an item is known after its feed has dropped it. */
    private static final Duration KEPT = Duration.ofDays(60);
    /** An agency's note is in all papers after that. */
    private static final Duration ECHO = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);

    private enum State {
        NEW, SEEN, DOUBLE
    }

    /**
     * An entry nobody has seen before.
     *
     * @param about     keys of what it concerns; empty when nothing of ours
     * @param published never null
     * @param wanted    whether it is to be handed on, if it concerns us
     */
    record Found(Entry entry, List<String> about, Instant published, boolean wanted) {}

    private record Shown(long id, String words, Set<String> about) {}

    private final Jdbi jdbi;

    FeedItems(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of the addresses that are known, and notes that they are still there. */
    Set<String> known(Collection<String> addresses, Instant now) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        Map<String, Long> known = jdbi.withHandle(handle -> handle
                .createQuery("SELECT address, last_seen FROM feed_item WHERE address IN (<addresses>)")
                .bindList("addresses", List.copyOf(addresses)).reduceRows(new HashMap<String, Long>(), (all, row) -> {
                    all.put(row.getColumn("address", String.class), row.getColumn("last_seen", Long.class));
                    return all;
                }));
        List<String> aging = known.entrySet().stream().filter(item -> item.getValue() < now.minus(DAY).toEpochMilli())
                .map(Map.Entry::getKey).toList();
        if (!aging.isEmpty()) {
            jdbi.useTransaction(handle -> {
                PreparedBatch seen = handle.prepareBatch("UPDATE feed_item SET last_seen = ? WHERE address = ?");
                aging.forEach(address -> seen.add(now.toEpochMilli(), address));
                seen.execute();
            });
        }
        return known.keySet();
    }

    /** Keeps what was found, all of it or nothing. */
    void keep(Feed feed, List<Found> found, Instant now) {
        if (!found.isEmpty()) {
            jdbi.useTransaction(handle -> found.forEach(item -> keep(handle, feed, item, now)));
        }
    }

    private static void keep(Handle handle, Feed feed, Found found, Instant now) {
        Entry entry = found.entry();
        boolean concerns = !found.about().isEmpty();
        String words = concerns ? Titles.words(entry.title()) : "";
        Optional<Long> first = concerns && found.wanted() ? same(handle, words, found.about(), now) : Optional.empty();
        State state = !concerns || !found.wanted() ? State.SEEN : first.isPresent() ? State.DOUBLE : State.NEW;
        handle.createUpdate(
                """
                        INSERT INTO feed_item (address, url, feed_id, title, words, summary, text, published, about, state, first,
                                               added, last_seen)
                        VALUES (:address, :url, (SELECT id FROM feed WHERE id = :feed), :title, :words, :summary, :text, :published,
                                :about, :state, :first, :now, :now)
                        ON CONFLICT (address) DO NOTHING
                        """)
                .bind("address", entry.address()).bind("url", entry.url()).bind("feed", feed.id())
                .bind("title", entry.title()).bind("words", words).bind("summary", concerns ? entry.summary() : "")
                .bind("text", state == State.NEW ? entry.text() : "")
                .bind("published", found.published().toEpochMilli()).bind("about", String.join(" ", found.about()))
                .bind("state", state.name()).bind("first", first).bind("now", now.toEpochMilli()).execute();
    }

    /** The item that tells the same and was handed on, or will be. */
    private static Optional<Long> same(Handle handle, String words, List<String> about, Instant now) {
        return handle
                .createQuery("SELECT id, words, about FROM feed_item WHERE state IN ('NEW', 'HANDED') AND added > ?"
                        + " ORDER BY id")
                .bind(0, now.minus(ECHO).toEpochMilli())
                .map((row, context) -> new Shown(row.getLong("id"), row.getString("words"), keys(row))).stream()
                .filter(shown -> agree(shown.about(), Set.copyOf(about)) && Titles.isSame(shown.words(), words))
                .map(Shown::id).findFirst();
    }

    private static boolean agree(Set<String> left, Set<String> right) {
        return left.containsAll(right) || right.containsAll(left);
    }

    /** Those to be handed on, the oldest first; at most {@code most}, after the one with this id. */
    List<FeedItem> unread(long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT i.*, coalesce(f.name, '') AS feed_name, coalesce(f.mode, 'DRAFT') AS mode
                FROM feed_item i LEFT JOIN feed f ON f.id = i.feed_id
                WHERE i.state = 'NEW' AND i.id > ? ORDER BY i.id LIMIT ?
                """).bind(0, after).bind(1, most).map(FeedItems::item).list());
    }

    void handed(FeedItem item) {
        jdbi.useTransaction(handle -> handle.execute("UPDATE feed_item SET state = 'HANDED' WHERE id = ?", item.id()));
    }

    /** Forgets what no feed has had for long. */
    void prune(Instant now) {
        jdbi.useTransaction(handle -> handle.execute("DELETE FROM feed_item WHERE last_seen < ? AND state <> 'NEW'",
                now.minus(KEPT).toEpochMilli()));
    }

    private static FeedItem item(ResultSet row, StatementContext context) throws SQLException {
        return new FeedItem(row.getLong("id"), row.getString("feed_name"), Feed.Mode.valueOf(row.getString("mode")),
                row.getString("url"), row.getString("title"), row.getString("summary"), row.getString("text"),
                Instant.ofEpochMilli(row.getLong("published")), List.of(row.getString("about").split(" ")));
    }

    private static Set<String> keys(ResultSet row) throws SQLException {
        return new HashSet<>(List.of(row.getString("about").split(" ")));
    }
}
