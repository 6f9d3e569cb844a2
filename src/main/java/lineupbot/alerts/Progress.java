package lineupbot.alerts;

import lineupbot.chat.Localized;
import lineupbot.lineup.Kind;
import lineupbot.store.Rows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the telling of alerts goes. Thread-safe. */
public final class Progress {
    /** Over how long the rate is taken. */
    private static final Duration LATELY = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofMinutes(1);

    private static final String HEADS = """
            SELECT a.id, a.made, a.version, a.paused,
                   EXISTS (SELECT 1 FROM alert_interest i WHERE i.alert_id = a.id AND i.done = 0) AS listing
            FROM alert a
            """;
    private static final String ABOUT = """
            SELECT p.alert_id, l.kind,
                   coalesce(own.name || ' ' || model.name, brand.name, json_extract(p.told, '$.name')) AS name,
                   coalesce(news.title, json_extract(p.told, '$.what.title')) AS title
            FROM alert_part p LEFT JOIN launch l ON l.id = p.launch_id
            LEFT JOIN brand ON brand.id = l.subject_id
            LEFT JOIN model ON model.id = l.subject_id
            LEFT JOIN brand own ON own.id = model.brand_id
            LEFT JOIN news ON news.id = p.news_id
            WHERE p.alert_id IN (<alerts>) ORDER BY p.alert_id, p.position
            """;
    /** Each of the counts of what is not over has an index of its own: most alerts have nothing in it. */
    private static final String DONE = """
            SELECT (SELECT count(*) FROM delivery WHERE alert_id = :alert) AS total,
                   (SELECT count(*) FROM open_delivery WHERE alert_id = :alert)
                   + (SELECT count(*) FROM delivery WHERE state IN ('SENDING', 'EDITING') AND alert_id = :alert) AS open
            """;
    private static final String COUNTS = """
            SELECT count(*) AS total, count(*) FILTER (WHERE state = 'PENDING') AS pending,
                   count(*) FILTER (WHERE state = 'SENDING') AS under_way,
                   count(*) FILTER (WHERE state IN ('SENT', 'STALE', 'EDITING')) AS sent,
                   count(*) FILTER (WHERE state = 'UNKNOWN') AS unknown,
                   count(*) FILTER (WHERE state IN ('STALE', 'EDITING')) AS corrections,
                   count(*) FILTER (WHERE doubts > 0) AS doubtful,
                   count(*) FILTER (WHERE state = 'WAITING' AND due <= :soon) AS soon,
                   count(*) FILTER (WHERE at > :since AND state IN ('SENT', 'FAILED')) AS lately,
                   min(at) FILTER (WHERE at > :since AND state IN ('SENT', 'FAILED')) AS first
            FROM delivery WHERE alert_id = :alert
            """;
    private static final String REASONS = """
            SELECT state, coalesce(reason, '') AS why, count(*) AS chats FROM delivery
            WHERE alert_id = :alert AND state IN ('WAITING', 'FAILED') GROUP BY state, reason
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    /** @param clock with the time zone in which the alerts' times are shown */
    public Progress(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    int count() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM alert").mapTo(Integer.class).one());
    }

    /** Newest first. */
    List<AlertLine> page(int skip, int size) {
        return jdbi.inTransaction(handle -> {
            List<AlertHead> heads = handle.createQuery(HEADS + "ORDER BY a.id DESC LIMIT :size OFFSET :skip")
                    .bind("size", size).bind("skip", skip).map((row, context) -> head(row)).list();
            return told(heads, handle).stream().map(head -> line(head, handle)).toList();
        });
    }

    private static AlertLine line(AlertHead head, Handle handle) {
        return handle.createQuery(DONE).bind("alert", head.id()).map(
                (row, context) -> new AlertLine(head, row.getLong("total"), row.getLong("total") - row.getLong("open")))
                .one();
    }

    /** Everything about one alert; empty when there is none with that id. */
    Optional<AlertProgress> of(long alert) {
        return jdbi.inTransaction(handle -> {
            List<AlertHead> head = handle.createQuery(HEADS + "WHERE a.id = :alert").bind("alert", alert)
                    .map((row, context) -> head(row)).list();
            return told(head, handle).stream().map(found -> counted(found, handle)).findFirst();
        });
    }

    private AlertProgress counted(AlertHead head, Handle handle) {
        Instant now = clock.instant();
        Map<String, SortedMap<String, Long>> reasons = reasons(head, handle);
        SortedMap<String, Long> waiting = reasons.getOrDefault("WAITING", new TreeMap<>());
        SortedMap<String, Long> failed = reasons.getOrDefault("FAILED", new TreeMap<>());
        return handle.createQuery(COUNTS).bind("alert", head.id()).bind("since", now.minus(LATELY).toEpochMilli())
                .bind("soon", now.plus(SOON).toEpochMilli())
                .map((row, context) -> new AlertProgress(head, row.getLong("total"), row.getLong("pending"),
                        row.getLong("under_way"), row.getLong("sent"), row.getLong("unknown"),
                        row.getLong("corrections"), row.getLong("doubtful"), waiting, row.getLong("soon") > 0, failed,
                        rate(row.getLong("lately"), now.toEpochMilli() - row.getLong("first"))))
                .one();
    }

    /** Messages a second after the first of them. */
    private static double rate(long told, long millis) {
        return Math.max(0, told - 1) * 1000.0 / Math.clamp(millis, 1000, LATELY.toMillis());
    }

    /** Waiting or failed, by state and reason. */
    private static Map<String, SortedMap<String, Long>> reasons(AlertHead head, Handle handle) {
        return handle.createQuery(REASONS).bind("alert", head.id())
                .reduceRows(new TreeMap<String, SortedMap<String, Long>>(), (all, row) -> {
                    all.computeIfAbsent(row.getColumn("state", String.class), state -> new TreeMap<>())
                            .put(row.getColumn("why", String.class), row.getColumn("chats", Long.class));
                    return all;
                });
    }

    /** Lets an alert rest, or go on. */
    void pause(long alert, boolean paused) {
        jdbi.useTransaction(handle -> handle.execute("UPDATE alert SET paused = ? WHERE id = ?", paused, alert));
    }

    private AlertHead head(ResultSet row) throws SQLException {
        LocalDateTime made = LocalDateTime.ofInstant(Instant.ofEpochMilli(row.getLong("made")), clock.getZone());
        return new AlertHead(row.getLong("id"), made, List.of(), row.getInt("version"), row.getBoolean("paused"),
                row.getBoolean("listing"));
    }

    /** The same alerts with what each tells of. */
    private static List<AlertHead> told(List<AlertHead> heads, Handle handle) {
        if (heads.isEmpty()) {
            return heads;
        }
        Map<Long, List<Theme>> themes = handle.createQuery(ABOUT)
                .bindList("alerts", heads.stream().map(AlertHead::id).collect(Collectors.toList()))
                .reduceRows(new TreeMap<Long, List<Theme>>(), (all, row) -> {
                    all.computeIfAbsent(row.getColumn("alert_id", Long.class), id -> new ArrayList<>()).add(theme(row));
                    return all;
                });
        return heads.stream().map(head -> head.about(themes.getOrDefault(head.id(), List.of()))).toList();
    }

    private static Theme theme(RowView row) {
        String name = row.getColumn("name", String.class);
        String kind = row.getColumn("kind", String.class);
        Localized words = name == null ? Rows.localized(row.getColumn("title", String.class)) : Localized.same(name);
        return new Theme(words, kind == null ? null : Kind.valueOf(kind));
    }
}
