package lineupbot.alerts;

import org.jdbi.v3.core.Handle;

import java.util.Optional;

/**
 * Makes deliveries for the subscribers of alerts, in the order of the alerts, so that what an older one covers is known,
 * and of the chats. How far it came is kept, so that it goes on after a crash. Works within a transaction of the
 * caller's.
 */
final class Spreading {
    /** So many take some 15 ms: nobody waits long behind them, and for most alerts they are all that there are. */
    static final int CHUNK = 4000;
    /** To turn to another list takes about as long as so many subscribers. */
    private static final int TURN = 50;

    private static final String OPEN = """
            SELECT i.alert_id, i.interest_id, i.reached_chat, i.reached_topic, a.made
            FROM alert_interest i JOIN alert a ON a.id = i.alert_id
            WHERE i.done = 0 AND i.alert_id >= :first ORDER BY i.alert_id, i.interest_id LIMIT 1
            """;
    /** The last of the next few, and how many they are. */
    private static final String STRETCH = """
            SELECT chat, topic, n FROM (
                SELECT chat, topic, row_number() OVER (ORDER BY chat, topic) AS n FROM subscription
                WHERE interest_id = :interest AND (chat, topic) > (:chat, :topic) ORDER BY chat, topic LIMIT :most)
            ORDER BY n DESC LIMIT 1
            """;
    private static final String DELIVER = """
            INSERT INTO delivery (alert_id, chat, topic)
            SELECT :alert, s.chat, s.topic FROM subscription s
            WHERE s.interest_id = :interest AND s.since <= :made
            AND (s.chat, s.topic) > (:chat, :topic) AND (s.chat, s.topic) <= (:endChat, :endTopic)
            AND NOT EXISTS (SELECT 1 FROM chat c INDEXED BY chat_gone WHERE c.id = s.chat AND c.presence = 'GONE')
            AND (NOT EXISTS (SELECT 1 FROM alert_cover WHERE alert_id = :alert)
                 OR NOT EXISTS (SELECT 1 FROM alert_cover v JOIN delivery d
                                ON d.alert_id = v.by_id AND d.chat = s.chat AND d.topic = s.topic
                                WHERE v.alert_id = :alert))
            ORDER BY s.chat, s.topic
            ON CONFLICT DO NOTHING
            """;
    private static final String REACHED = """
            UPDATE alert_interest SET reached_chat = :endChat, reached_topic = :endTopic, done = :done
            WHERE alert_id = :alert AND interest_id = :interest
            """;

    private record Stretch(Reached end, int length) {}

    private record Work(long alert, long interest, Reached reached, long made) {}

    private final Handle handle;

    Spreading(Handle handle) {
        this.handle = handle;
    }

    /** The first chunk for alerts that have just been made. */
    void begin(long first) {
        chunk(first);
    }

    /**
     * The next chunk, whatever alerts it is of.
     *
     * @return whether there was anything to do
     */
    boolean next() {
        return chunk(0);
    }

    /** Whether alerts from this one on have subscribers that are not seen to yet. */
    boolean isOpen(long first) {
        return work(first).isPresent();
    }

    private boolean chunk(long first) {
        int left = CHUNK;
        Optional<Work> work = work(first);
        boolean any = work.isPresent();
        while (left > 0 && work.isPresent()) {
            left -= TURN + deliver(work.get(), left);
            work = work(first);
        }
        return any;
    }

    private Optional<Work> work(long first) {
        return handle.createQuery(OPEN).bind("first", first).map((row, context) -> new Work(row.getLong("alert_id"),
                row.getLong("interest_id"), Reached.in(row, "reached_chat", "reached_topic"), row.getLong("made")))
                .findOne();
    }

    /** @return how many subscribers it went past */
    private int deliver(Work work, int most) {
        Stretch stretch = stretch(work, most);
        handle.createUpdate(DELIVER).bind("alert", work.alert()).bind("interest", work.interest())
                .bind("made", work.made()).bind("chat", work.reached().chat()).bind("topic", work.reached().topic())
                .bind("endChat", stretch.end().chat()).bind("endTopic", stretch.end().topic()).execute();
        handle.createUpdate(REACHED).bind("alert", work.alert()).bind("interest", work.interest())
                .bind("endChat", stretch.end().chat()).bind("endTopic", stretch.end().topic())
                .bind("done", stretch.length() < most).execute();
        return stretch.length();
    }

    private Stretch stretch(Work work, int most) {
        return handle.createQuery(STRETCH).bind("interest", work.interest()).bind("chat", work.reached().chat())
                .bind("topic", work.reached().topic()).bind("most", most)
                .map((row, context) -> new Stretch(Reached.in(row, "chat", "topic"), row.getInt("n"))).findOne()
                .orElse(new Stretch(work.reached(), 0));
    }
}
