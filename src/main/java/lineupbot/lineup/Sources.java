package lineupbot.lineup;

import org.jdbi.v3.core.Jdbi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sources in the database. Thread-safe. */
public final class Sources {
    private final Jdbi jdbi;

    public Sources(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The most trusted first, the newest first among them, those without a date last. */
    public List<Source> page(int skip, int size) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + SourceRows.COLUMNS + """
                FROM source ORDER BY trust, date DESC, key LIMIT :size OFFSET :skip
                """).bind("size", size).bind("skip", skip).reduceRows(new ArrayList<Source>(), (sources, row) -> {
            sources.add(SourceRows.source(row));
            return sources;
        }));
    }

    public int count() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM source").mapTo(Integer.class).one());
    }

    /** The date of the newest page: as of then the bot knows what it knows. Empty when nothing has a date. */
    public Optional<LocalDate> newest() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT max(date) FROM source").mapTo(LocalDate.class).findOne());
    }
}
