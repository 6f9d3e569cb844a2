package lineupbot.lineup;

import lineupbot.chat.Localized;
import lineupbot.lineup.Plant.Site;
import lineupbot.store.Rows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.util.List;

/** The plants in the database. Thread-safe. */
public final class Plants {
    private final Jdbi jdbi;

    public Plants(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the order in which they came into the database. */
    public List<Plant> all() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT p.id, s.key, p.name, p.place FROM plant p JOIN subject s ON s.id = p.id ORDER BY p.id
                """).map((row, context) -> new Plant(row.getString("key"), Rows.localized(row.getString("name")),
                Rows.localized(row.getString("place")), sites(handle, row.getLong("id")))).list());
    }

    /** The names of all plants, for titles. */
    public List<Localized> names() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT name FROM plant ORDER BY id").mapTo(Localized.class).list());
    }

    private static List<Site> sites(Handle handle, long plant) {
        return handle.createQuery("""
                SELECT s.key, t.name, t.place, t.outside FROM site t JOIN subject s ON s.id = t.id
                WHERE t.plant_id = :plant ORDER BY t.id
                """).bind("plant", plant)
                .map((row, context) -> new Site(row.getString("key"), Rows.localized(row.getString("name")),
                        Rows.localized(row.getString("place")), row.getInt("outside") == 1))
                .list();
    }
}
