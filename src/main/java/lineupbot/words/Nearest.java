package lineupbot.words;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names written alike, for offering them; never for taking one as meant. */
final class Nearest {
    private static final int OFFERED = 6;
    private static final int LETTERS_AN_ERROR = 3;
    private static final int SHORTEST_PREFIX = 2;

    private record Near(Named named, int distance) {}

    private final Map<String, Set<Named>> byFolded;
    private final Folding folding;

    Nearest(Map<String, Set<Named>> byFolded, Folding folding) {
        this.byFolded = byFolded;
        this.folding = folding;
    }

    /** At most a handful, the nearest first. */
    List<Named> to(String folded, Set<Named.Kind> wanted) {
        String asked = folding.latin(folded);
        int most = Math.max(1, asked.length() / LETTERS_AN_ERROR);
        LevenshteinDistance within = new LevenshteinDistance(most);
        List<Near> near = new ArrayList<>();
        byFolded.forEach((spelling, called) -> {
            int distance = distance(asked, folding.latin(spelling), within);
            if (distance >= 0) {
                called.stream().filter(named -> wanted.contains(named.kind()))
                        .forEach(named -> near.add(new Near(named, distance)));
            }
        });
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(one -> one.named().key()));
        Set<Named> nearest = new LinkedHashSet<>();
        near.forEach(one -> nearest.add(one.named()));
        return nearest.stream().limit(OFFERED).toList();
    }

    /** The number of typing errors between the two, 0 where one begins the other, -1 for too many. */
    private static int distance(String asked, String name, LevenshteinDistance within) {
        boolean begun = asked.length() >= SHORTEST_PREFIX && name.startsWith(asked);
        boolean goesOn = name.length() > SHORTEST_PREFIX && asked.startsWith(name);
        return begun || goesOn ? 0 : within.apply(asked, name);
    }
}
