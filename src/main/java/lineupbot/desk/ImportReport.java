package lineupbot.desk;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an import did.
 *
 * @param changes     in the order of the files
 * @param newLaunches ids of the launches that are new, in the same order
 */
public record ImportReport(List<Change> changes, List<Long> newLaunches) {
    public ImportReport {
        changes = List.copyOf(changes);
        newLaunches = List.copyOf(newLaunches);
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
