package lineupbot.desk;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** The changes to the lineup, newest first. Thread-safe. */
public final class History {
    private static final int STEPS = 5;
    private static final String CONCERNED = """
            FROM change c WHERE :all OR EXISTS (
                SELECT 1 FROM audit a WHERE a.change_id = c.id AND a.subject_id IN (SELECT value FROM json_each(:about)))
            """;
    private static final String FAMILY = """
            SELECT id FROM subject WHERE key = :key
            UNION SELECT m.id FROM model m JOIN subject s ON s.id = m.brand_id WHERE s.key = :key
            UNION SELECT a.subject_id FROM audit a JOIN subject s ON s.id = a.old ->> '$.brand_id'
            WHERE a.place = 'model' AND s.key = :key
            """;
    private static final String GONE = """
            SELECT a.subject_id, a.old ->> '$.name' AS name, a.old ->> '$.key' AS key
            FROM audit a WHERE a.place IN ('brand', 'model', 'subject') AND a.new IS NULL
            AND a.subject_id NOT IN (SELECT id FROM subject)
            """;

    private record Gone(long id, String name, String key) {}

    private final Jdbi jdbi;
    private final Clock clock;

    /** @param clock in whose zone the times are told */
    public History(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The ids of a subject and of the models that are, or were, its own. */
    List<Long> family(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(FAMILY).bind("key", key).mapTo(Long.class).list());
    }

    /** Those of what is no longer in the lineup and went by that name or key. */
    List<Long> gone(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return jdbi.withHandle(handle -> handle.createQuery(GONE)
                .map((row, context) -> new Gone(row.getLong("subject_id"), row.getString("name"), row.getString("key")))
                .filter(gone -> folded.equals(folded(gone.name())) || folded.equals(folded(gone.key()))).map(Gone::id)
                .list()).stream().distinct().toList();
    }

    private static String folded(String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }

    /** @param about ids of subjects; empty for all changes */
    int count(List<Long> about) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) " + CONCERNED).bind("all", about.isEmpty())
                .bind("about", about.toString()).mapTo(Integer.class).one());
    }

    /** The changes to some subjects, or all of them. */
    List<Past> page(List<Long> about, int skipped, int size) {
        return jdbi.inTransaction(handle -> handle
                .createQuery("SELECT c.*, (SELECT name FROM editor WHERE user = c.by_user) AS name " + CONCERNED
                        + " ORDER BY c.id DESC LIMIT :size OFFSET :skipped")
                .bind("all", about.isEmpty()).bind("about", about.toString()).bind("size", size)
                .bind("skipped", skipped).map((row, context) -> {
                    long undoes = row.getLong("undoes");
                    return new Past(row.getLong("id"), local(row.getLong("made")), row.getLong("by_user"),
                            row.getString("name"), How.valueOf(row.getString("how")), undoes == 0 ? null : undoes,
                            List.of(), 0);
                }).list().stream().map(past -> told(handle, past, about)).toList());
    }

    private LocalDateTime local(long millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), clock.getZone());
    }

    private static Past told(Handle handle, Past past, List<Long> about) {
        PastSteps steps = new PastSteps(handle, past.id(), about);
        return new Past(past.id(), past.made(), past.user(), past.name(), past.how(), past.undoes(), steps.first(STEPS),
                steps.count());
    }
}
