package lineupbot.lineup;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The models in the database. Thread-safe. */
public final class Models {
    private static final String FROM = """
            FROM model m JOIN subject s ON s.id = m.id JOIN brand b ON b.id = m.brand_id JOIN subject bs ON bs.id = b.id
            """;
    private static final String MODELS = """
            SELECT s.key, m.name, bs.key AS brand, b.name AS brand_name, m.body, m.state
            """ + FROM;
    private static final String BY_STATE_AND_NAME = """
             ORDER BY CASE m.state WHEN 'NOW' THEN 0 WHEN 'PAUSED' THEN 1 WHEN 'PLANNED' THEN 2
                                   WHEN 'ENDED' THEN 3 ELSE 4 END, b.name COLLATE NOCASE,
                                   m.name COLLATE NOCASE, m.id
            """;

    private final Jdbi jdbi;

    public Models(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Model> find(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(MODELS + "WHERE s.key = :key").bind("key", key)
                .map(Models::model).findOne());
    }

    /** Those built now first, then the paused, the planned and the past; by name within each. */
    public List<Model> page(ModelFilter filter, int skip, int size) {
        return jdbi.withHandle(
                handle -> handle.createQuery(MODELS + filter.where() + BY_STATE_AND_NAME + "LIMIT :size OFFSET :skip")
                        .bindMap(filter.bindings()).bind("size", size).bind("skip", skip).map(Models::model).list());
    }

    public int count(ModelFilter filter) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) " + FROM + filter.where())
                .bindMap(filter.bindings()).mapTo(Integer.class).one());
    }

    /** The bodies of everything that is built now. */
    public List<Body> bodies() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT DISTINCT body FROM model WHERE state = 'NOW' AND body IS NOT NULL
                """).mapTo(Body.class).list());
    }

    /** Models begun by the end of a period, and ended nobody says when: they may have been built in it. */
    public List<Model> perhapsAt(Period period) {
        return jdbi.withHandle(handle -> handle.createQuery(MODELS + """
                WHERE EXISTS (SELECT 1 FROM launch l WHERE l.subject_id = m.id AND l.certainty = 'DONE'
                              AND l.kind IN ('PRODUCTION', 'FIRST_BATCH') AND l.last_day <= :to)
                AND EXISTS (SELECT 1 FROM launch l WHERE l.subject_id IN (m.id, m.brand_id) AND l.certainty = 'DONE'
                            AND l.kind = 'END' AND l.last_day IS NULL)
                """ + BY_STATE_AND_NAME).bind("to", period.to()).map(Models::model).list());
    }

    private static Model model(ResultSet row, StatementContext context) throws SQLException {
        String body = row.getString("body");
        return new Model(row.getString("key"), row.getString("name"), row.getString("brand"),
                row.getString("brand_name"), body == null ? null : Body.valueOf(body),
                State.valueOf(row.getString("state")));
    }
}
