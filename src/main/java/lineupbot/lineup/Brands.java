package lineupbot.lineup;

import lineupbot.store.Rows;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The brands in the database. Thread-safe. */
public final class Brands {
    private static final String BRANDS = """
            SELECT s.key, b.name, b.country, k.name AS maker, b.state,
                   (SELECT count(*) FROM model m WHERE m.brand_id = b.id AND m.state = b.state) AS models
            FROM brand b JOIN subject s ON s.id = b.id LEFT JOIN maker k ON k.id = b.maker_id
            """;

    private static final String OF_COUNTRY_AND_STATE = """
             WHERE (:country IS NULL OR b.country = :country) AND (:state IS NULL OR b.state = :state)
            """;

    private final Jdbi jdbi;

    public Brands(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Brand> find(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(BRANDS + "WHERE s.key = :key").bind("key", key)
                .map(Brands::brand).findOne());
    }

    /** Those built now first, then the paused, the planned and the past; by name within each. */
    public List<Brand> page(int skip, int size) {
        return page(null, null, skip, size);
    }

    /** The same, of a country and in a state; null for any. */
    public List<Brand> page(String country, State state, int skip, int size) {
        return jdbi.withHandle(handle -> handle.createQuery(BRANDS + OF_COUNTRY_AND_STATE + """
                ORDER BY CASE b.state WHEN 'NOW' THEN 0 WHEN 'PAUSED' THEN 1 WHEN 'PLANNED' THEN 2
                                      WHEN 'ENDED' THEN 3 ELSE 4 END, b.name COLLATE NOCASE
                LIMIT :size OFFSET :skip
                """).bind("country", country).bind("state", state).bind("size", size).bind("skip", skip)
                .map(Brands::brand).list());
    }

    public int count() {
        return count(null, null);
    }

    /** How many brands are of a country and in a state; null for any. */
    public int count(String country, State state) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM brand b" + OF_COUNTRY_AND_STATE)
                .bind("country", country).bind("state", state).mapTo(Integer.class).one());
    }

    private static Brand brand(ResultSet row, StatementContext context) throws SQLException {
        return new Brand(row.getString("key"), row.getString("name"), row.getString("country"),
                Rows.localized(row.getString("maker")), State.valueOf(row.getString("state")), row.getInt("models"));
    }
}
