package lineupbot.alerts;

import lineupbot.chat.Language;
import lineupbot.chat.Place;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Who wants to hear of what. Thread-safe. */
public final class Subscriptions {
    /** More are of no use to anybody and would make a chat a burden. */
    public static final int MOST_A_CHAT = 100;

    private static final String ALL = """
            SELECT i.id, i.key, i.words, s.chat, s.topic
            FROM subscription s JOIN interest i ON i.id = s.interest_id
            """;

    /** What became of a wish to subscribe. */
    public enum Added {
        NEW, ALREADY, TOO_MANY
    }

    private final Jdbi jdbi;
    private final Clock clock;

    public Subscriptions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Subscribes a place.
     *
     * @param words    of news, as they were asked for; else null
     * @param user     who asks; 0 when nobody in particular does
     * @param language in which they ask, and will be told unless the chat has set another
     */
    public Added add(Place place, Interest interest, String words, long user, Language language) {
        // Looked up before anything is locked: thousands may subscribe in a row, and many press a bell twice.
        if (find(place, interest).isPresent()) {
            return Added.ALREADY;
        }
        return count(place.chat()) >= MOST_A_CHAT
                ? Added.TOO_MANY
                : jdbi.inTransaction(handle -> added(handle, place, interest, words, user, language));
    }

    private Added added(Handle handle, Place place, Interest interest, String words, long user, Language language) {
        if (count(handle, place.chat()) >= MOST_A_CHAT) {
            return Added.TOO_MANY;
        }
        handle.execute("""
                INSERT INTO chat (id, spoken) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET spoken = excluded.spoken
                """, place.chat(), language.name());
        handle.execute("INSERT INTO interest (key, words) VALUES (?, ?) ON CONFLICT DO NOTHING", interest.key(), words);
        int rows = handle.execute("""
                INSERT INTO subscription (interest_id, chat, topic, by_user, since)
                SELECT id, ?, ?, ?, ? FROM interest WHERE key = ?
                ON CONFLICT DO NOTHING
                """, place.chat(), place.topic(), user, clock.millis(), interest.key());
        return rows == 0 ? Added.ALREADY : Added.NEW;
    }

    /** All of a chat, in whatever topic, in the order in which they were asked for. */
    public List<Subscription> of(long chat) {
        return jdbi.withHandle(
                handle -> handle.createQuery(ALL + "WHERE s.chat = :chat ORDER BY s.since, s.interest_id, s.topic")
                        .bind("chat", chat).map(Subscriptions::subscription).list());
    }

    public int count(long chat) {
        return jdbi.withHandle(handle -> count(handle, chat));
    }

    public Optional<Subscription> find(Place place, Interest interest) {
        return jdbi.withHandle(
                handle -> handle.createQuery(ALL + "WHERE i.key = :key AND s.chat = :chat AND s.topic = :topic")
                        .bind("key", interest.key()).bind("chat", place.chat()).bind("topic", place.topic())
                        .map(Subscriptions::subscription).findOne());
    }

    public Optional<Subscription> find(Place place, long interest) {
        return jdbi.withHandle(handle -> handle
                .createQuery(ALL + "WHERE i.id = :id AND s.chat = :chat AND s.topic = :topic").bind("id", interest)
                .bind("chat", place.chat()).bind("topic", place.topic()).map(Subscriptions::subscription).findOne());
    }

    /** Ends one; false when there was none. */
    public boolean end(Subscription subscription) {
        return jdbi.inTransaction(
                handle -> handle.execute("DELETE FROM subscription WHERE interest_id = ? AND chat = ? AND topic = ?",
                        subscription.id(), subscription.place().chat(), subscription.place().topic())) > 0;
    }

    /** Ends all of a chat, in whatever topic. */
    public int endAll(long chat) {
        return jdbi.inTransaction(handle -> handle.execute("DELETE FROM subscription WHERE chat = ?", chat));
    }

    private static int count(Handle handle, long chat) {
        return handle.createQuery("SELECT count(*) FROM subscription WHERE chat = :chat").bind("chat", chat)
                .mapTo(Integer.class).one();
    }

    private static Subscription subscription(ResultSet row, StatementContext context) throws SQLException {
        return new Subscription(row.getLong("id"), Interest.of(row.getString("key")), row.getString("words"),
                new Place(row.getLong("chat"), row.getInt("topic")));
    }
}
