package lineupbot.lineup;

import lineupbot.store.Rows;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What went onto the line and off it, each launch with its sources. Thread-safe. */
public final class Launches {
    private static final String COLUMNS = """
            SELECT l.id, l.kind, l.certainty, l.at, l.note, l.derived, subject.key AS subject, site.at AS site,
                   coalesce(brand.name, own_brand.name) AS brand, model.name AS model, model.body,
            """ + SourceRows.COLUMNS;
    private static final String JOINS = """
             FROM chosen JOIN launch l ON l.id = chosen.id
             JOIN subject ON subject.id = l.subject_id
             LEFT JOIN brand ON brand.id = l.subject_id
             LEFT JOIN model ON model.id = l.subject_id
             LEFT JOIN brand own_brand ON own_brand.id = model.brand_id
             LEFT JOIN site ON site.id = l.site_id
             JOIN launch_source ON launch_source.launch_id = l.id
             JOIN source ON source.id = launch_source.source_id
            """;
    private static final String STARTED = """
             l.kind IN ('PRODUCTION', 'FIRST_BATCH', 'PILOT', 'FULL_CYCLE', 'RESUMPTION')
             AND l.certainty IN ('DONE', 'REPORTED') AND l.first_day IS NOT NULL
             AND (l.at NOT LIKE 'by %' OR :from IS NULL AND NOT EXISTS (
                  SELECT 1 FROM launch dated WHERE dated.subject_id = l.subject_id AND dated.kind = l.kind
                  AND dated.first_day <= l.last_day AND dated.at NOT LIKE 'by %'))
             AND (:from IS NULL OR l.first_day >= :from AND l.last_day <= :to)
             AND (:brand IS NULL OR l.subject_id IN (SELECT id FROM subject WHERE key = :brand UNION ALL
                  SELECT m.id FROM model m JOIN subject s ON s.id = m.brand_id WHERE s.key = :brand))
            """;

    private final Jdbi jdbi;

    public Launches(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Everything known of the models and brands with these keys, oldest first. */
    public List<Launch> of(Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return list("""
                WITH chosen AS (SELECT l.id FROM launch l JOIN subject s ON s.id = l.subject_id WHERE s.key IN (<keys>))
                """, "ORDER BY l.first_day NULLS LAST, l.id, launch_source.position",
                query -> query.bindList("keys", List.copyOf(keys)));
    }

    /** Those with these ids, by id. */
    public Map<Long, Launch> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : byId("WITH chosen AS (SELECT id FROM launch WHERE id IN (<ids>))",
                        "ORDER BY l.id, launch_source.position", query -> query.bindList("ids", List.copyOf(ids)));
    }

    /**
     * When each of the brands with these keys began: what is said of the brand as a whole, else its first model.
     */
    public List<Launch> starts(Collection<String> brands) {
        if (brands.isEmpty()) {
            return List.of();
        }
        return list("""
                WITH begun AS (SELECT * FROM launch WHERE kind IN ('PRODUCTION', 'FIRST_BATCH', 'PILOT')
                               AND certainty IN ('DONE', 'REPORTED')),
                own AS (SELECT l.id, l.subject_id AS brand_id FROM begun l JOIN subject s ON s.id = l.subject_id
                        WHERE s.key IN (<keys>)),
                ranked AS (SELECT l.id, m.brand_id, rank() OVER (PARTITION BY m.brand_id ORDER BY l.first_day) AS place
                           FROM begun l JOIN model m ON m.id = l.subject_id JOIN subject s ON s.id = m.brand_id
                           WHERE s.key IN (<keys>) AND l.first_day IS NOT NULL),
                chosen AS (SELECT id FROM own UNION
                           SELECT id FROM ranked WHERE place = 1 AND brand_id NOT IN (SELECT brand_id FROM own))
                """, "ORDER BY l.first_day NULLS LAST, l.id, launch_source.position",
                query -> query.bindList("keys", List.copyOf(brands)));
    }

    /**
     * What went onto the line, newest first. What nobody dates is left out; what was only so by some day is in no
     * period, and left out where a date is known.
     *
     * @param brand  key of a brand, or null for all
     * @param period or null for all times
     */
    public List<Launch> started(String brand, Period period, int skip, int size) {
        return list("WITH chosen AS (SELECT l.id FROM launch l WHERE" + STARTED + """
                ORDER BY l.first_day DESC, l.id LIMIT :size OFFSET :skip)
                """, "ORDER BY l.first_day DESC, l.id, launch_source.position",
                query -> bind(query, brand, period).bind("size", size).bind("skip", skip));
    }

    public int countStarted(String brand, Period period) {
        return jdbi.withHandle(
                handle -> bind(handle.createQuery("SELECT count(*) FROM launch l WHERE" + STARTED), brand, period)
                        .mapTo(Integer.class).one());
    }

    private static Query bind(Query query, String brand, Period period) {
        return query.bind("brand", brand).bind("from", period == null ? null : period.from()).bind("to",
                period == null ? null : period.to());
    }

    private List<Launch> list(String chosen, String order, UnaryOperator<Query> bind) {
        return List.copyOf(byId(chosen, order, bind).values());
    }

    private Map<Long, Launch> byId(String chosen, String order, UnaryOperator<Query> bind) {
        return jdbi.withHandle(handle -> bind.apply(handle.createQuery(chosen + COLUMNS + JOINS + order))
                .reduceRows(new LinkedHashMap<>(), Launches::add));
    }

    /** One row is one launch with one of its sources. */
    private static Map<Long, Launch> add(Map<Long, Launch> launches, RowView row) {
        Launch launch = launches.computeIfAbsent(row.getColumn("id", Long.class), id -> launch(row));
        launch.sources().add(SourceRows.source(row));
        return launches;
    }

    private static Launch launch(RowView row) {
        String body = row.getColumn("body", String.class);
        return new Launch(row.getColumn("subject", String.class), row.getColumn("brand", String.class),
                row.getColumn("model", String.class), body == null ? null : Body.valueOf(body),
                Kind.valueOf(row.getColumn("kind", String.class)),
                Certainty.valueOf(row.getColumn("certainty", String.class)),
                When.parse(row.getColumn("at", String.class)), Rows.localized(row.getColumn("site", String.class)),
                Rows.localized(row.getColumn("note", String.class)), row.getColumn("derived", Integer.class) == 1,
                new ArrayList<>());
    }
}
