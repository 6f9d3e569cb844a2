package lineupbot.desk;

import lineupbot.lineup.LineupChange;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an import did.
 *
 * @param changes in the order of the files
 * @param lineup  the same by ids, of what alerts are made of
 */
public record ImportReport(List<Change> changes, LineupChange lineup) {
    static final ImportReport NOTHING = new ImportReport(List.of(),
            new LineupChange(List.of(), List.of(), List.of(), List.of()));

    public ImportReport {
        changes = List.copyOf(changes);
    }

    /** For an operator: a line for each change, and one that sums up. */
    public List<String> lines() {
        return Stream.concat(changes.stream().map(Change::toString), Stream.of(summary())).toList();
    }

    private String summary() {
        long added = changes.stream().filter(Change::isAddition).count();
        return changes.isEmpty() ? "nothing new" : "added " + added + ", changed " + (changes.size() - added);
    }

    @Override
    public String toString() {
        return String.join(System.lineSeparator(), lines());
    }
}
