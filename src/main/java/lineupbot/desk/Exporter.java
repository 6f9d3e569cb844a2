package lineupbot.desk;

import lineupbot.store.Snapshot;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

import java.util.List;

/** Writes the whole lineup as a lineup file, the same text for the same lineup. Thread-safe. */
public final class Exporter {
    private final Jdbi jdbi;

    public Exporter(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A lineup for each plant; the first has the sources and makers of all. */
    public List<LineupFile> lineups() {
        return Snapshot.of(jdbi, Exporter::lineups);
    }

    /** The same within a transaction of the caller's. */
    public static List<LineupFile> lineups(Handle handle) {
        return new LineupTables(handle).all();
    }

    /** All of it in YAML, a document for each plant; empty for an empty database. */
    public String yaml() {
        return yaml(lineups());
    }

    static String yaml(List<LineupFile> lineups) {
        // Maps of words go on one line, others below each other; what is one text stays on its line.
        DumpSettings settings = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.AUTO).setSplitLines(false)
                .setIndent(2).setIndicatorIndent(2).setIndentWithIndicator(true).setDereferenceAliases(true).build();
        return new Dump(settings, new LineupRepresenter(settings))
                .dumpAllToString(lineups.stream().map(LineupYaml::of).iterator());
    }
}
