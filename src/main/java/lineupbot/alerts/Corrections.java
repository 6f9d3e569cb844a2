package lineupbot.alerts;

import org.jdbi.v3.core.Handle;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds alerts that read differently since they were told, and calls for the deliveries to be told again. Works within
 * a transaction of the caller's.
 */
final class Corrections {
    private static final String WITHDRAWN = """
            UPDATE alert_part SET current = NULL
            WHERE launch_id IS NULL AND news_id IS NULL AND current IS NOT NULL RETURNING alert_id
            """;
    private static final String END = """
            SELECT chat, topic FROM delivery WHERE alert_id = :alert AND (chat, topic) > (:chat, :topic)
            ORDER BY chat, topic LIMIT 1 OFFSET :most - 1
            """;
    /** A correction has all the time that the alert had. */
    private static final String STALE = """
            UPDATE delivery SET state = 'STALE', due = 0, tries = 0, tried = NULL, reason = NULL
            WHERE alert_id = :alert AND (chat, topic) > (:chat, :topic) AND (chat, topic) <= (:endChat, :endTopic)
            AND state = 'SENT' AND version < :version
            """;

    private record Work(long alert, int version, Reached reached) {}

    private final Handle handle;

    Corrections(Handle handle) {
        this.handle = handle;
    }

    /** What was gone and is there again, just as it was told, is nothing new. */
    void putBack(List<Long> launches, List<Long> news) {
        putBack("launch_id", launches);
        putBack("news_id", news);
    }

    private void putBack(String column, List<Long> ids) {
        handle.createUpdate("""
                UPDATE alert_part SET %1$s = f.%1$s FROM fact f
                WHERE alert_part.launch_id IS NULL AND alert_part.news_id IS NULL AND alert_part.told = f.told
                AND f.%1$s IN (SELECT value FROM json_each(:ids))
                """.formatted(column)).bind("ids", ids.toString()).execute();
    }

    /**
     * Looks at the alerts about these launches and news, and at all whose launches or news are gone.
     *
     * @return how many of them read differently now
     */
    int note(List<Long> launches, List<Long> news) {
        Set<Long> alerts = new HashSet<>();
        alerts.addAll(changed("launch_id", launches));
        alerts.addAll(changed("news_id", news));
        alerts.addAll(handle.createQuery(WITHDRAWN).mapTo(Long.class).list());
        alerts.forEach(alert -> handle.execute("""
                UPDATE alert SET version = version + 1, recalling = 1, recalled_chat = NULL, recalled_topic = NULL
                WHERE id = ?
                """, alert));
        return alerts.size();
    }

    private List<Long> changed(String column, List<Long> ids) {
        return handle.createQuery("""
                UPDATE alert_part SET current = f.told FROM fact f
                WHERE alert_part.%1$s IN (SELECT value FROM json_each(:ids)) AND f.%1$s = alert_part.%1$s
                AND alert_part.current ->> '$.what' IS NOT f.told ->> '$.what' RETURNING alert_id
                """.formatted(column)).bind("ids", ids.toString()).mapTo(Long.class).list();
    }

    /**
     * Calls for the next chunk of deliveries that have told an older version.
     *
     * @return whether there was anything to do
     */
    boolean next() {
        Optional<Work> work = handle.createQuery("""
                SELECT id, version, recalled_chat, recalled_topic FROM alert WHERE recalling = 1 ORDER BY id LIMIT 1
                """).map((row, context) -> new Work(row.getLong("id"), row.getInt("version"),
                Reached.in(row, "recalled_chat", "recalled_topic"))).findOne();
        work.ifPresent(this::call);
        return work.isPresent();
    }

    private void call(Work work) {
        Optional<Reached> end = handle.createQuery(END).bind("alert", work.alert()).bind("most", Spreading.CHUNK)
                .bind("chat", work.reached().chat()).bind("topic", work.reached().topic())
                .map((row, context) -> Reached.in(row, "chat", "topic")).findOne();
        Reached upTo = end.orElse(Reached.END);
        handle.createUpdate(STALE).bind("alert", work.alert()).bind("version", work.version())
                .bind("chat", work.reached().chat()).bind("topic", work.reached().topic()).bind("endChat", upTo.chat())
                .bind("endTopic", upTo.topic()).execute();
        handle.execute("UPDATE alert SET recalled_chat = ?, recalled_topic = ?, recalling = ? WHERE id = ?",
                upTo.chat(), upTo.topic(), end.isPresent(), work.alert());
    }
}
