package lineupbot.articles;

import lineupbot.lineup.Plant;
import lineupbot.lineup.Plants;
import lineupbot.words.NameIndex;
import lineupbot.words.NameTable;
import lineupbot.words.Spelling;
import org.jdbi.v3.core.Jdbi;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The names articles are read with, as the database has them now; made anew when the lineup has changed. Thread-safe. */
public final class LineupNamesTable {
    private record Snapshot(long revision, LineupNames names) {}

    private final NameTable table;
    private final Plants plants;
    private final AtomicReference<Snapshot> latest = new AtomicReference<>();

    public LineupNamesTable(Jdbi jdbi) {
        table = new NameTable(jdbi);
        plants = new Plants(jdbi);
    }

    public LineupNames names() {
        Snapshot known = latest.get();
        long revision = table.revision();
        if (known == null || known.revision() != revision) {
            List<Spelling> spellings = table.spellings();
            Plant plant = plants.all().stream().findFirst().orElse(null);
            known = new Snapshot(revision, new LineupNames(new NameIndex(spellings), spellings, plant));
            latest.set(known);
        }
        return known.names();
    }
}
