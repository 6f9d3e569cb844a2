package lineupbot.lineup;

import lineupbot.store.Rows;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

import java.util.List;
import java.util.Optional;

/** The order in which brands and models came onto the line, as far as somebody dates it. Thread-safe. */
public final class Chronology {
    private static final String SHOWN = """
            WITH shown AS (
                SELECT l.subject_id, coalesce(m.brand_id, l.subject_id) AS brand_id, min(l.first_day) AS first,
                       max(l.last_day) AS last
                FROM launch l LEFT JOIN model m ON m.id = l.subject_id
                WHERE l.first_day IS NOT NULL AND l.certainty <> 'DENIED' AND l.kind <> 'PRESENTATION'
                AND (:from IS NULL OR l.last_day >= :from AND l.first_day <= :to)
                AND (:brand IS NULL OR coalesce(m.brand_id, l.subject_id) = (SELECT id FROM subject WHERE key = :brand))
                GROUP BY l.subject_id)
            """;

    private final Jdbi jdbi;

    public Chronology(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The keys of models and brands of which something is dated: brand by brand, the oldest first, in a brand what is
     * said of all of it before its models.
     *
     * @param brand  key of a brand, or null for all
     * @param period in which something may have happened or is to happen; null for all times
     */
    public List<String> subjects(String brand, Period period, int skip, int size) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(SHOWN + """
                SELECT s.key FROM shown JOIN subject s ON s.id = shown.subject_id
                ORDER BY min(first) OVER (PARTITION BY brand_id), brand_id, subject_id <> brand_id, first, s.key
                LIMIT :size OFFSET :skip
                """), brand, period).bind("size", size).bind("skip", skip).mapTo(String.class).list());
    }

    public int count(String brand, Period period) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(SHOWN + "SELECT count(*) FROM shown"), brand, period)
                .mapTo(Integer.class).one());
    }

    /** From the first day to the last of which something is dated. Empty when nothing is. */
    public Optional<Period> all(String brand) {
        return jdbi.withHandle(handle -> bind(
                handle.createQuery(SHOWN + "SELECT min(first) AS first, max(last) AS last FROM shown"), brand, null)
                .map((row, context) -> row.getString("first") == null
                        ? Optional.<Period>empty()
                        : Optional
                                .of(new Period(Rows.day(row.getString("first")), Rows.day(row.getString("last")), "")))
                .one());
    }

    private static Query bind(Query query, String brand, Period period) {
        return query.bind("brand", brand).bind("from", period == null ? null : period.from().toString()).bind("to",
                period == null ? null : period.to().toString());
    }
}
