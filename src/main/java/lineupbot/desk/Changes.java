package lineupbot.desk;

import lineupbot.desk.Change.Edit;
import lineupbot.lineup.LineupChange;

import java.util.ArrayList;
import java.util.List;

/** What an import has changed so far. */
final class Changes {
    private final List<Change> changes = new ArrayList<>();
    private final List<Long> newLaunches = new ArrayList<>();
    private final List<Long> changedLaunches = new ArrayList<>();
    private final List<Long> newNews = new ArrayList<>();
    private final List<Long> changedNews = new ArrayList<>();

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

    void launch(long id, boolean isNew) {
        (isNew ? newLaunches : changedLaunches).add(id);
    }

    void news(long id, boolean isNew) {
        (isNew ? newNews : changedNews).add(id);
    }

    ImportReport report() {
        return new ImportReport(changes, new LineupChange(newLaunches, changedLaunches, newNews, changedNews));
    }
}
