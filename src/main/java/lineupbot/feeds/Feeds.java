package lineupbot.feeds;

import lineupbot.store.SearchWords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

import java.nio.charset.StandardCharsets;
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

/** The feeds in the database. Thread-safe. */
public final class Feeds {
    /** A name must leave room for a command around it on a button. */
    static final int NAME_BYTES = 40;

    private final Jdbi jdbi;

    public Feeds(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What became of adding a feed. */
    sealed interface Added {
        record Here(Feed feed) implements Added {}

        record Already(Feed feed) implements Added {}

        record NameTaken(Feed by) implements Added {}
    }

    /** Makes the feeds that come from FEEDS the ones that stand there now. */
    public void configure(Collection<String> addresses) {
        jdbi.useTransaction(handle -> {
            Set<String> wanted = new HashSet<>(addresses);
            all(handle).stream().filter(feed -> feed.configured() && !wanted.contains(feed.address()))
                    .forEach(feed -> handle.execute("DELETE FROM feed WHERE id = ?", feed.id()));
            for (String address : addresses) {
                if (handle.execute("UPDATE feed SET configured = 1 WHERE address = ?", address) == 0) {
                    insert(handle, address, freeName(handle, address), true);
                }
            }
        });
    }

    /** @param name empty for one made of the address */
    Added add(String address, String name) {
        return jdbi.inTransaction(handle -> {
            Optional<Feed> known = all(handle).stream().filter(feed -> feed.address().equals(address)).findFirst();
            Optional<Feed> namesake = all(handle).stream().filter(feed -> isCalled(feed, name)).findFirst();
            if (known.isPresent()) {
                return new Added.Already(known.get());
            }
            if (namesake.isPresent()) {
                return new Added.NameTaken(namesake.get());
            }
            insert(handle, address, name.isEmpty() ? freeName(handle, address) : name, false);
            return new Added.Here(
                    all(handle).stream().filter(feed -> feed.address().equals(address)).findFirst().orElseThrow());
        });
    }

    Optional<Feed> named(String name) {
        return all().stream().filter(feed -> isCalled(feed, name) || feed.address().equals(name)).findFirst();
    }

    /** By name. */
    List<Feed> all() {
        return jdbi.withHandle(Feeds::all);
    }

    /** When the newest item of each feed was published, by the feed's id. */
    Map<Long, Instant> newest() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT id, (SELECT max(published) FROM feed_item WHERE feed_id = feed.id) AS newest FROM feed
                """).reduceRows(new HashMap<>(), (all, row) -> {
            Long newest = row.getColumn("newest", Long.class);
            if (newest != null) {
                all.put(row.getColumn("id", Long.class), Instant.ofEpochMilli(newest));
            }
            return all;
        }));
    }

    void remove(Feed feed) {
        jdbi.useTransaction(handle -> handle.execute("DELETE FROM feed WHERE id = ?", feed.id()));
    }

    void pause(Feed feed, boolean paused) {
        jdbi.useTransaction(handle -> handle.execute("UPDATE feed SET paused = ? WHERE id = ?", paused, feed.id()));
    }

    void mode(Feed feed, Feed.Mode mode) {
        jdbi.useTransaction(handle -> handle.execute("UPDATE feed SET mode = ? WHERE id = ?", mode.name(), feed.id()));
    }

    /** Those to be asked, the longest overdue first. */
    List<Feed> due(Instant now) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT * FROM feed WHERE paused = 0 AND next_at <= ? ORDER BY next_at, id")
                .bind(0, now.toEpochMilli()).map(Feeds::feed).list());
    }

    /** How long until the next has to be asked; empty when none has. */
    Optional<Duration> next(Instant now) {
        return jdbi
                .withHandle(handle -> handle.createQuery("SELECT min(next_at) FROM feed WHERE paused = 0")
                        .mapTo(Long.class).findOne())
                .map(next -> Duration.ofMillis(Math.max(0, next - now.toEpochMilli())));
    }

    /**
     * It could be read.
     *
     * @param validators as the server sent them now; null when nothing was new
     */
    void read(Feed feed, Feed.Validators validators, Instant now, Duration next) {
        Feed.Validators kept = validators == null ? feed.validators() : validators;
        jdbi.useTransaction(handle -> handle.execute("""
                UPDATE feed SET read_at = ?, next_at = ?, etag = ?, last_modified = ?, failures = 0, trouble = NULL
                WHERE id = ?
                """, now.toEpochMilli(), now.plus(next).toEpochMilli(), kept.etag(), kept.lastModified(), feed.id()));
    }

    void failed(Feed feed, Trouble trouble, Instant now, Duration next) {
        jdbi.useTransaction(handle -> handle.execute("""
                UPDATE feed SET next_at = ?, failures = failures + 1, trouble = ? WHERE id = ?
                """, now.plus(next).toEpochMilli(), trouble.written(), feed.id()));
    }

    private static void insert(Handle handle, String address, String name, boolean configured) {
        handle.execute("INSERT INTO feed (address, name, configured) VALUES (?, ?, ?)", address, name, configured);
    }

    private static String freeName(Handle handle, String address) {
        List<Feed> taken = all(handle);
        String site = FeedAddress.site(address);
        while (site.getBytes(StandardCharsets.UTF_8).length > NAME_BYTES - 4) {
            site = site.substring(1);
        }
        String name = site;
        for (int number = 2; isTaken(taken, name); number++) {
            name = site + "-" + number;
        }
        return name;
    }

    private static boolean isTaken(List<Feed> taken, String name) {
        return taken.stream().anyMatch(feed -> isCalled(feed, name));
    }

    private static boolean isCalled(Feed feed, String name) {
        return SearchWords.fold(feed.name()).equals(SearchWords.fold(name));
    }

    private static List<Feed> all(Handle handle) {
        return handle.createQuery("SELECT * FROM feed ORDER BY name COLLATE NOCASE, id").map(Feeds::feed).list();
    }

    private static Feed feed(ResultSet row, StatementContext context) throws SQLException {
        long read = row.getLong("read_at");
        return new Feed(row.getLong("id"), row.getString("address"), row.getString("name"),
                Feed.Mode.valueOf(row.getString("mode")), row.getBoolean("paused"), row.getBoolean("configured"),
                Instant.ofEpochMilli(row.getLong("next_at")), read == 0 ? null : Instant.ofEpochMilli(read),
                new Feed.Validators(row.getString("etag"), row.getString("last_modified")), row.getInt("failures"),
                Trouble.read(row.getString("trouble")));
    }
}
