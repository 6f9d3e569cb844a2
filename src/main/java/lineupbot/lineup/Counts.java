package lineupbot.lineup;

import org.jdbi.v3.core.Jdbi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many there are of what. Thread-safe. */
public final class Counts {
    /** Each model and brand counts once a month, however many sources tell of it. */
    private static final String STARTED = """
             FROM launch WHERE kind IN ('PRODUCTION', 'FIRST_BATCH', 'PILOT') AND certainty IN ('DONE', 'REPORTED')
             AND first_day IS NOT NULL AND first_day <= :to AND last_day >= :from
            """;
    private static final String IN_A_MONTH = " AND substr(first_day, 1, 7) = substr(last_day, 1, 7) AND at NOT LIKE 'by %'";

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
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT substr(first_day, 1, 7) AS month, count(DISTINCT subject_id) AS launches" + STARTED
                        + IN_A_MONTH + " GROUP BY month")
                .bind("from", from).bind("to", to).reduceRows(new TreeMap<>(), (months, row) -> {
                    months.put(YearMonth.parse(row.getColumn("month", String.class)),
                            row.getColumn("launches", Integer.class));
                    return months;
                }));
    }

    /** Models and brands that began, and nobody says in which month. */
    public int launchesOfNoMonth(LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT count(DISTINCT subject_id)" + STARTED + " AND subject_id NOT IN (SELECT subject_id"
                        + STARTED + IN_A_MONTH + ")")
                .bind("from", from).bind("to", to).mapTo(Integer.class).one());
    }
}
