package lineupbot.alerts;

import lineupbot.chat.Place;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What happens to many deliveries at once: after a crash, when a clock or a chat has changed, and in the end. */
public final class Upkeep {
    /** How long it is known what was delivered, so that it can be corrected. */
    public static final Duration KEPT = Duration.ofDays(180);
    private static final int CHUNK = 500;

    private final Jdbi jdbi;
    private final Surface surface;

    public Upkeep(Jdbi jdbi, Surface surface) {
        this.jdbi = jdbi;
        this.surface = surface;
    }

    /** At start: of what was on its way when the program ended, nothing is known; what waits is looked at again. */
    void recover(Instant now) {
        jdbi.useTransaction(handle -> {
            handle.execute("UPDATE delivery SET state = 'UNKNOWN', due = 0, doubts = doubts + 1 "
                    + "WHERE state IN ('SENDING', 'EDITING') AND state = 'SENDING' AND " + surface.chats());
            handle.execute("UPDATE delivery SET state = 'STALE', due = 0 "
                    + "WHERE state IN ('SENDING', 'EDITING') AND state = 'EDITING' AND " + surface.chats());
            lookAgain(handle, now);
        });
    }

    /** When the clock has jumped back, what waits could wait for very long. */
    void lookAgain(Instant now) {
        jdbi.useTransaction(handle -> lookAgain(handle, now));
    }

    private void lookAgain(Handle handle, Instant now) {
        handle.execute("UPDATE delivery SET due = 0 " + "WHERE id IN (SELECT id FROM open_delivery WHERE due > ? AND "
                + surface.chats() + ")", now.toEpochMilli());
    }

    /** A chat has another id: what the chat's own row did not take along goes there, too. */
    void moved(Parcel parcel, long to) {
        long chat = parcel.place().chat();
        jdbi.useTransaction(handle -> {
            move(handle, "chat = " + to + ", topic = 0", "chat = " + chat);
            // What is left behind has been told under the new id already.
            fail(handle, parcel, "moved", "chat = " + chat);
        });
    }

    /** A topic is no more: what belongs to it goes to the general one. */
    void topicLost(Parcel parcel) {
        Place place = parcel.place();
        jdbi.useTransaction(handle -> {
            move(handle, "topic = 0", "chat = " + place.chat() + " AND topic = " + place.topic());
            fail(handle, parcel, "no_topic", "topic = " + place.topic());
        });
    }

    private static void fail(Handle handle, Parcel parcel, String reason, String where) {
        parcel.deliveries().forEach(one -> handle.execute(
                "UPDATE delivery SET state = 'FAILED', reason = ? WHERE state = 'SENDING' AND id = ? AND " + where,
                reason, one.id()));
    }

    private static void move(Handle handle, String there, String here) {
        handle.execute("UPDATE OR IGNORE subscription SET " + there + " WHERE " + here);
        handle.execute("DELETE FROM subscription WHERE " + here);
        handle.execute("UPDATE OR IGNORE delivery SET " + there + " WHERE alert_id IN (SELECT id FROM alert) AND "
                + here + " AND state IN ('PENDING', 'SENDING', 'UNKNOWN', 'WAITING')");
    }

    /** Who has asked for alerts at a place; empty when nobody in particular did. */
    Optional<Long> subscriber(Place place) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT by_user FROM subscription WHERE chat = :chat AND topic = :topic AND by_user <> 0
                ORDER BY since LIMIT 1
                """).bind("chat", place.chat()).bind("topic", place.topic()).mapTo(Long.class).findOne());
    }

    /** Whether it is known already that the bot may not write to a chat. */
    boolean lacksRights(long chat) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT EXISTS (SELECT 1 FROM delivery
                               WHERE chat = :chat AND state = 'WAITING' AND reason = 'no_rights')
                """).bind("chat", chat).mapTo(Boolean.class).one());
    }

    /** Forgets some finished deliveries of alerts made before; whether there may be more. */
    boolean forget(Instant before) {
        return jdbi.inTransaction(handle -> handle.execute("""
                DELETE FROM delivery WHERE id IN (
                    SELECT delivery.id FROM alert CROSS JOIN delivery ON alert_id = alert.id
                    WHERE made < ? AND state IN ('SENT', 'FAILED') LIMIT ?)
                """, before.toEpochMilli(), CHUNK)) == CHUNK;
    }
}
