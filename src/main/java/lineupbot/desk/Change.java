package lineupbot.desk;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that an import added or changed.
 *
 * @param which its name for people, such as Zubr Z1
 * @param edits what reads differently now; empty when the thing is new
 */
public record Change(Thing thing, String which, List<Edit> edits) {

    public boolean isAddition() {
        return edits.isEmpty();
    }

    /** For an operator, such as {@code changed  model    JMC Vigus: body: pickup → van}. */
    @Override
    public String toString() {
        return "%-8s %-8s %s%s".formatted(isAddition() ? "added" : "changed", thing.word(), which,
                edits.stream().map(Edit::toString).collect(Collectors.joining("; ", isAddition() ? "" : ": ", "")));
    }

    /** A field that reads differently now; long values are cut. */
    public record Edit(String field, String before, String after) {
        @Override
        public String toString() {
            return field + ": " + before + " → " + after;
        }
    }
}
