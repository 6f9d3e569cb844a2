package lineupbot.lineup;

import org.jdbi.v3.core.Jdbi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many there are of what. Thread-safe. */
public final class Counts {
    /** Each model counts once, however many sources tell of it; a brand only as long as no model of it does. */
    private static final String STARTED = """
            WITH begun AS (
                SELECT l.subject_id, coalesce(m.brand_id, l.subject_id) AS brand_id, l.first_day,
                       substr(l.first_day, 1, 7) = substr(l.last_day, 1, 7) AND l.at NOT LIKE 'by %' AS dated
                FROM launch l LEFT JOIN model m ON m.id = l.subject_id
                WHERE l.kind IN ('PRODUCTION', 'FIRST_BATCH', 'PILOT') AND l.certainty IN ('DONE', 'REPORTED')
                AND l.first_day IS NOT NULL AND l.first_day <= :to AND l.last_day >= :from),
            counted AS (
                SELECT * FROM begun b WHERE subject_id <> brand_id
                OR NOT EXISTS (SELECT 1 FROM begun m WHERE m.brand_id = b.brand_id AND m.subject_id <> m.brand_id))
            """;

    /** @param body null when no source says */
    public record OfBrand(String brand, Body body, int models) {}

    private final Jdbi jdbi;

    public Counts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Models on the line by brand and body, brands with the most first. */
    public List<OfBrand> models() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT b.name, m.body, count(*) AS models FROM model m JOIN brand b ON b.id = m.brand_id
                WHERE m.state = 'NOW' GROUP BY b.id, m.body
                ORDER BY sum(count(*)) OVER (PARTITION BY b.id) DESC, b.name COLLATE NOCASE, b.id, m.body NULLS LAST
                """)
                .map((row, context) -> new OfBrand(row.getString("name"),
                        row.getString("body") == null ? null : Body.valueOf(row.getString("body")),
                        row.getInt("models")))
                .list());
    }

    /** Models and brands that began in each month, as far as somebody names the month. */
    public Map<YearMonth, Integer> launchesByMonth(LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> handle.createQuery(STARTED + """
                SELECT month, count(*) AS launches FROM (
                    SELECT substr(min(first_day), 1, 7) AS month FROM counted WHERE dated GROUP BY subject_id)
                GROUP BY month
                """).bind("from", from).bind("to", to).reduceRows(new TreeMap<>(), (months, row) -> {
            months.put(YearMonth.parse(row.getColumn("month", String.class)), row.getColumn("launches", Integer.class));
            return months;
        }));
    }

    /** Models and brands that began, and nobody says in which month. */
    public int launchesOfNoMonth(LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> handle.createQuery(STARTED + """
                SELECT count(DISTINCT subject_id) FROM counted
                WHERE subject_id NOT IN (SELECT subject_id FROM counted WHERE dated)
                """).bind("from", from).bind("to", to).mapTo(Integer.class).one());
    }
}
