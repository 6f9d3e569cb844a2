package lineupbot.alerts;

import lineupbot.lineup.Body;
import lineupbot.lineup.Kind;
import lineupbot.lineup.When;
import lineupbot.store.Rows;
import lineupbot.store.SearchWords;
import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** What of a change nobody was told of yet, and could be. Works within a transaction of the caller's. */
final class Fresh {
    /**
     * What happened, or is said to have happened, and stands in no alert; and that another source says the same of
     * something known is no second launch. The same is what is of one kind within a month, and no report where that was
     * a fact.
     */
    private static final String LAUNCHES = """
            SELECT l.id, bs.key AS brand, b.country, ms.key AS model, m.body, l.kind, l.at,
                   (SELECT max(s.date) FROM launch_source x JOIN source s ON s.id = x.source_id
                    WHERE x.launch_id = l.id) AS said
            FROM json_each(:ids) wanted JOIN launch l ON l.id = wanted.value
            LEFT JOIN model m ON m.id = l.subject_id LEFT JOIN subject ms ON ms.id = m.id
            JOIN brand b ON b.id = coalesce(m.brand_id, l.subject_id) JOIN subject bs ON bs.id = b.id
            WHERE l.certainty IN ('DONE', 'REPORTED') AND l.kind <> 'PRESENTATION'
            AND NOT EXISTS (SELECT 1 FROM alert_part p WHERE p.launch_id = l.id)
            AND NOT EXISTS (
                SELECT 1 FROM launch k WHERE k.subject_id = l.subject_id AND k.kind = l.kind
                AND k.certainty IN ('DONE', l.certainty) AND k.id NOT IN (SELECT value FROM json_each(:ids))
                AND (k.first_day IS NULL OR l.first_day IS NULL
                     OR julianday(l.first_day) - julianday(k.last_day) <= 30
                        AND julianday(k.first_day) - julianday(l.last_day) <= 30
                     OR l.at LIKE 'by %' AND k.first_day <= l.last_day
                     OR k.at LIKE 'by %' AND l.first_day <= k.last_day))
            ORDER BY wanted.key
            """;
    private static final String NEWS = """
            SELECT n.id, n.date, coalesce(s.names || ' ' || s.words, '') AS words
            FROM json_each(:ids) wanted JOIN news n ON n.id = wanted.value LEFT JOIN searched s ON s.id = n.id * 4 + 3
            WHERE NOT EXISTS (SELECT 1 FROM alert_part p WHERE p.news_id = n.id)
            ORDER BY wanted.key
            """;
    private static final String ABOUT = """
            SELECT s.key FROM news_about a JOIN subject s ON s.id = a.subject_id WHERE a.news_id = :id
            UNION SELECT s.key FROM news_about a JOIN model m ON m.id = a.subject_id JOIN subject s ON s.id = m.brand_id
            WHERE a.news_id = :id
            """;

    private final Handle handle;

    Fresh(Handle handle) {
        this.handle = handle;
    }

    /** Those of the launches with these ids, in this order. */
    List<NewLaunch> launches(List<Long> ids) {
        return handle.createQuery(LAUNCHES).bind("ids", ids.toString()).map((row, context) -> launch(row)).list();
    }

    /** Those of the news with these ids, in this order. */
    List<NewNews> news(List<Long> ids) {
        return handle.createQuery(NEWS).bind("ids", ids.toString())
                .map((row, context) -> new NewNews(row.getLong("id"), Rows.day(row.getString("date")),
                        about(row.getLong("id")),
                        Set.copyOf(List.of(SearchWords.stems(row.getString("words")).split(" ")))))
                .list();
    }

    private Set<String> about(long news) {
        return handle.createQuery(ABOUT).bind("id", news).mapTo(String.class).set();
    }

    private static NewLaunch launch(ResultSet row) throws SQLException {
        String body = row.getString("body");
        return new NewLaunch(row.getLong("id"), row.getString("brand"), row.getString("country"),
                row.getString("model"), body == null ? null : Body.valueOf(body), Kind.valueOf(row.getString("kind")),
                When.parse(row.getString("at")), Rows.day(row.getString("said")));
    }
}
