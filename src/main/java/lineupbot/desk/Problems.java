package lineupbot.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the files, gathered so that an operator sees it all at once. */
final class Problems {
    private record Problem(Place place, Fault fault) {}

    private static final Comparator<Problem> AS_IN_FILE = Comparator
            .comparingInt((Problem problem) -> problem.place().line()).thenComparing(problem -> problem.place().path());

    private final Map<String, List<Problem>> byFile = new LinkedHashMap<>();
    private boolean readable = true;

    /** @param what of a {@link Fault} */
    void add(Place place, String what, Object... arguments) {
        byFile.computeIfAbsent(place.file(), file -> new ArrayList<>())
                .add(new Problem(place, Fault.of(place, what, arguments)));
    }

    /** A problem that hides what follows it. */
    void addUnreadable(Place place, String what, Object... arguments) {
        add(place, what, arguments);
        readable = false;
    }

    /** Whether all of every file could be read; when not, something may only seem to be missing. */
    boolean allReadable() {
        return readable;
    }

    void throwIfAny() {
        if (!byFile.isEmpty()) {
            throw new BadLineupException(byFile.values().stream()
                    .flatMap(problems -> problems.stream().sorted(AS_IN_FILE)).map(Problem::fault).toList());
        }
    }
}
