package lineupbot.monitor;

import lineupbot.monitor.Health.Queue;
import org.jdbi.v3.core.Jdbi;

/** What waits to be done, and for how long already. */
final class Waiting {
    private Waiting() {}

    /** What came from Telegram and is not answered yet. */
    static Queue inbox(Jdbi jdbi) {
        return queue(jdbi, """
                SELECT count(*) AS waiting, max(0, coalesce(unixepoch() - min(came), 0)) AS oldest FROM inbox
                WHERE answered = 0
                """);
    }

    /** Alerts that may go out and have not; for each, the index has the one that has been due for longest. */
    static Queue outbox(Jdbi jdbi) {
        return queue(jdbi, """
                SELECT (SELECT count(*) FROM open_delivery
                            WHERE alert_id IN (SELECT id FROM alert WHERE paused = 0) AND due <= unixepoch() * 1000)
                    AS waiting,
                    coalesce((SELECT max(0, unixepoch() - min(max(made, due)) / 1000) FROM
                        (SELECT made, (SELECT min(due) FROM open_delivery WHERE alert_id = alert.id) AS due FROM alert
                         WHERE paused = 0)
                        WHERE due <= unixepoch() * 1000), 0) AS oldest
                """);
    }

    private static Queue queue(Jdbi jdbi, String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .map((row, context) -> new Queue(row.getLong("waiting"), row.getLong("oldest"))).one());
    }
}
