package lineupbot.words;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The names of the lineup as it is now: the index is made anew when the lineup has changed. Thread-safe. */
public final class Names {
    private record Snapshot(long revision, NameIndex index) {}

    private final NameTable table;
    private final AtomicReference<Snapshot> latest = new AtomicReference<>();

    public Names(NameTable table) {
        this.table = table;
    }

    public Match find(String words, Named.Kind... wanted) {
        return index().find(words, Set.of(wanted));
    }

    /** The same without guessing at slips of the finger: cheap enough for every word of a question. */
    public Optional<Match> known(String words, Set<Named.Kind> wanted) {
        return index().known(words, wanted);
    }

    /** The index as it is now, for who asks it many times at once. */
    public NameIndex index() {
        Snapshot known = latest.get();
        long revision = table.revision();
        if (known == null || known.revision() != revision) {
            known = new Snapshot(revision, new NameIndex(table.spellings()));
            latest.set(known);
        }
        return known.index();
    }
}
