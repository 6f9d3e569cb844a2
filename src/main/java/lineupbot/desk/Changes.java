package lineupbot.desk;

import lineupbot.desk.Change.Edit;

import java.util.ArrayList;
import java.util.List;

/** What an import has changed so far. */
final class Changes {
    private final List<Change> changes = new ArrayList<>();
    private final List<Long> newLaunches = new ArrayList<>();

    /**
     * Notes the difference between what is known and what is to be.
     *
     * @param known   null when nothing is
     * @param which   its name for people
     * @param details said of something new only
     * @return whether there is any
     */
    <E> boolean note(E known, E entry, Comparison<E> comparison, String which, String details) {
        if (known == null) {
            added(comparison.thing(), which + details);
            return true;
        }
        List<Edit> edits = comparison.edits(known, entry);
        if (!edits.isEmpty()) {
            changes.add(new Change(comparison.thing(), which, edits));
        }
        return !edits.isEmpty();
    }

    void added(Thing thing, String which) {
        changes.add(new Change(thing, which, List.of()));
    }

    void addedLaunch(long id) {
        newLaunches.add(id);
    }

    ImportReport report() {
        return new ImportReport(changes, newLaunches);
    }
}
