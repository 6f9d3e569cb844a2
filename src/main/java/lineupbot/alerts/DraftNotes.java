package lineupbot.alerts;

import lineupbot.chat.Localized;
import lineupbot.store.Rows;
import org.jdbi.v3.core.Handle;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/**
 * Alerts that tell the editors of drafts that wait for them. One waits a little for others to join it, so that what a
 * feed brings at once is one message.
 */
public final class DraftNotes {
    private static final Duration GATHERING = Duration.ofSeconds(10);
    /** The newest one, as long as none of it has gone anywhere; the index is alert_of_draft. */
    private static final String GATHERED = """
            SELECT newest.id FROM (SELECT max(alert_id) AS id FROM alert_part WHERE told ->> '$.draft' IS NOT NULL) newest
            WHERE EXISTS (SELECT 1 FROM delivery WHERE alert_id = newest.id)
            AND NOT EXISTS (SELECT 1 FROM delivery
                            WHERE alert_id = newest.id AND (state NOT IN ('PENDING', 'WAITING') OR due <= :now))
            """;

    private final Clock clock;

    public DraftNotes(Clock clock) {
        this.clock = clock;
    }

    /**
     * Tells of a draft, in the transaction in which it is made: both happen or neither does.
     *
     * @param editors their chats; those who have blocked the bot hear nothing
     */
    public void add(Handle handle, long draft, String title, Collection<Long> editors) {
        long alert = gathered(handle).orElseGet(() -> begin(handle, editors));
        // Of a newer version is also what joins while the message is on its way: then that is corrected.
        handle.execute("UPDATE alert SET version = version + 1 WHERE id = ?", alert);
        handle.createUpdate("""
                INSERT INTO alert_part (alert_id, position, told)
                SELECT :alert, (SELECT count(*) FROM alert_part WHERE alert_id = :alert),
                       json_object('draft', :draft, 'what', json_object('title', json(:title)))
                """).bind("alert", alert).bind("draft", draft).bind("title", Rows.json(Localized.same(title)))
                .execute();
    }

    private Optional<Long> gathered(Handle handle) {
        return handle.createQuery(GATHERED).bind("now", clock.millis()).mapTo(Long.class).findOne();
    }

    private long begin(Handle handle, Collection<Long> editors) {
        long alert = handle.createQuery("INSERT INTO alert (made) VALUES (:now) RETURNING id")
                .bind("now", clock.millis()).mapTo(Long.class).one();
        editors.forEach(editor -> handle.createUpdate("""
                INSERT INTO delivery (alert_id, chat, due) SELECT :alert, :chat, :due
                WHERE NOT EXISTS (SELECT 1 FROM chat WHERE id = :chat AND presence = 'GONE')
                """).bind("alert", alert).bind("chat", editor)
                .bind("due", clock.instant().plus(GATHERING).toEpochMilli()).execute());
        return alert;
    }
}
