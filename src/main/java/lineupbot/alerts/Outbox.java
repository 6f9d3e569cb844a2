package lineupbot.alerts;

import lineupbot.alerts.Delivery.State;
import lineupbot.chat.Place;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every delivery and what has become of it; what is not finished survives any crash. States stand in the SQL as they
 * are, because only then SQLite uses the partial indexes. Thread-safe.
 */
public final class Outbox {
    /** The alerts with open deliveries, by leaps through the index: it may hold a million entries of one alert. */
    private static final String OPEN_ALERTS = """
            WITH RECURSIVE open (id) AS (
                SELECT min(alert_id) FROM open_delivery
                UNION ALL
                SELECT (SELECT min(alert_id) FROM open_delivery WHERE alert_id > open.id)
                FROM open WHERE open.id IS NOT NULL)
            """;
    private static final String COLUMNS = """
            SELECT d.id, alert_id, chat, topic, state, due, tries, tried, message, reason, digest, alert.version
            FROM %s d JOIN alert ON alert.id = alert_id
            """;
    private static final String OF_ALL = COLUMNS.formatted("delivery");
    private static final String OF_OPEN = COLUMNS.formatted("open_delivery");

    private final Jdbi jdbi;
    private final Surface surface;

    public Outbox(Jdbi jdbi, Surface surface) {
        this.jdbi = jdbi;
        this.surface = surface;
    }

    /** An alert with open deliveries that is not paused, and when the first of them is due. */
    record Waiting(long alert, long due) {}

    List<Waiting> alerts() {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN_ALERTS + """
                SELECT open.id, (SELECT due FROM open_delivery WHERE alert_id = open.id AND %s ORDER BY due LIMIT 1)
                                AS first
                FROM open JOIN alert ON alert.id = open.id WHERE paused = 0 AND first IS NOT NULL ORDER BY open.id
                """.formatted(surface.chats()))
                .map((row, context) -> new Waiting(row.getLong("id"), row.getLong("first"))).list());
    }

    /** The first deliveries of an alert that are due. */
    List<Delivery> due(long alert, Instant now, int limit) {
        return jdbi.withHandle(handle -> handle
                .createQuery(OF_OPEN + "WHERE alert_id = :alert AND due <= :now AND " + surface.chats()
                        + " ORDER BY due LIMIT :limit")
                .bind("alert", alert).bind("now", now.toEpochMilli()).bind("limit", limit)
                .map((row, context) -> delivery(row)).list());
    }

    /** Until when these chats must get nothing, because what came before is waiting: not for its hour, but in trouble. */
    Map<Long, Instant> troubles(Collection<Long> chats, Instant now) {
        String sql = """
                SELECT chat, due FROM delivery WHERE chat IN (SELECT value FROM json_each(:chats)) AND due > :now
                AND reason IN ('slow_down', 'network', 'no_rights') AND state =
                """;
        Map<Long, Instant> until = new HashMap<>();
        jdbi.useHandle(handle -> handle
                .createQuery(sql + "'WAITING' UNION ALL " + sql + "'UNKNOWN'").bind("chats", chats.toString())
                .bind("now", now.toEpochMilli()).map((row, context) -> until.merge(row.getLong("chat"),
                        Instant.ofEpochMilli(row.getLong("due")), (one, other) -> one.isAfter(other) ? one : other))
                .list());
        return until;
    }

    /** What goes in one digest with a delivery, itself included; {@code waits}: whether the chat still has a digest. */
    List<Delivery> digest(Delivery one, boolean waits, Instant now, int limit) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        OF_ALL + """
                                WHERE digest = 1 AND chat = :chat AND topic = :topic AND message IS NULL AND paused = 0
                                  AND state IN ('PENDING', 'UNKNOWN', 'WAITING') AND due <= :now AND (NOT :waits OR due > 0 OR tries > 0)
                                ORDER BY alert_id LIMIT :limit
                                """)
                .bind("chat", one.chat()).bind("topic", one.place().topic()).bind("waits", waits)
                .bind("now", now.toEpochMilli()).bind("limit", limit).map((row, context) -> delivery(row)).list());
    }

    /** What went in one message with a delivery, itself included. */
    List<Delivery> sameMessage(Delivery one) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_ALL + """
                WHERE digest = 1 AND chat = :chat AND message = :message AND state IN ('SENT', 'STALE')
                ORDER BY alert_id
                """).bind("chat", one.chat()).bind("message", one.message()).map((row, context) -> delivery(row))
                .list());
    }

    /** Puts deliveries off, and takes others: the ids of those that nobody and nothing has changed meanwhile. */
    Set<Long> take(List<Delivery> taken, List<PutOff> later) {
        return jdbi.inTransaction(handle -> {
            putOff(handle, later);
            return taken.isEmpty() ? Set.of() : took(handle, taken);
        });
    }

    private static Set<Long> took(Handle handle, List<Delivery> taken) {
        PreparedBatch batch = handle.prepareBatch("""
                UPDATE delivery SET state = :state, tries = :tries, tried = :tried
                WHERE id = :id AND state = :was AND chat = :chat AND topic = :topic
                  AND EXISTS (SELECT 1 FROM alert WHERE alert.id = alert_id AND paused = 0)
                """);
        for (Delivery one : taken) {
            batch.bind("state", one.isCorrection() ? State.EDITING : State.SENDING).bind("tries", one.tries())
                    .bind("tried", one.tried().toEpochMilli()).bind("id", one.id()).bind("was", one.state())
                    .bind("chat", one.chat()).bind("topic", one.place().topic()).add();
        }
        int[] changed = batch.execute();
        Set<Long> ours = new HashSet<>();
        for (int at = 0; at < changed.length; at++) {
            if (changed[at] == 1) {
                ours.add(taken.get(at).id());
            }
        }
        return ours;
    }

    private static void putOff(Handle handle, List<PutOff> later) {
        if (later.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                UPDATE delivery SET state = :state, due = :due, reason = :reason, digest = :digest
                WHERE id = :id AND state = :was
                """);
        later.forEach(one -> batch.bind("state", one.state()).bind("due", one.due().toEpochMilli())
                .bind("reason", one.reason()).bind("digest", one.digest()).bind("id", one.delivery().id())
                .bind("was", one.delivery().state()).add());
        batch.execute();
    }

    /** Writes what has become of deliveries that were taken. What was corrected meanwhile is stale at once. */
    void write(List<Fate> fates, Instant now) {
        jdbi.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    UPDATE delivery
                    SET state = CASE WHEN :state = 'SENT' AND :version <
                                     (SELECT alert.version FROM alert WHERE alert.id = alert_id)
                                THEN 'STALE' ELSE :state END,
                        version = CASE WHEN :state = 'SENT' THEN :version ELSE version END,
                        due = :due, reason = :reason, tries = :tries, doubts = doubts + :doubt,
                        message = coalesce(:message, message), at = :now
                    WHERE id = :id AND state IN ('SENDING', 'EDITING')
                    """);
            fates.forEach(fate -> batch.bind("state", fate.state()).bind("version", fate.delivery().version())
                    .bind("due", fate.due()).bind("reason", fate.reason()).bind("tries", fate.tries())
                    .bind("doubt", fate.doubt()).bind("message", fate.message()).bind("now", now.toEpochMilli())
                    .bind("id", fate.delivery().id()).add());
            batch.execute();
        });
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        long tried = row.getLong("tried");
        Instant first = row.wasNull() ? null : Instant.ofEpochMilli(tried);
        int message = row.getInt("message");
        Integer there = row.wasNull() ? null : message;
        return new Delivery(row.getLong("id"), row.getLong("alert_id"),
                new Place(row.getLong("chat"), row.getInt("topic")), State.valueOf(row.getString("state")),
                row.getLong("due"), row.getInt("tries"), first, there, row.getString("reason"),
                row.getBoolean("digest"), row.getInt("version"));
    }
}
