package lineupbot.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a name means, whoever types it: without regard to case, punctuation and spaces, in any script there is
 * an alias for, with the brand before or after the model. Immutable and thread-safe.
 */
public final class NameIndex {
    private static final int LONGEST_NAME = 80;

    private final Folding folding = new Folding();
    private final Map<String, Set<Named>> byFolded = new HashMap<>();
    private final Nearest nearest;

    public NameIndex(List<Spelling> spellings) {
        for (Spelling spelling : spellings) {
            byFolded.computeIfAbsent(folding.fold(spelling.written()), folded -> new LinkedHashSet<>())
                    .add(spelling.named());
        }
        nearest = new Nearest(byFolded, folding);
    }

    /** What {@code words} mean among things of the wanted kinds. */
    public Match find(String words, Set<Named.Kind> wanted) {
        String folded = folding.fold(words);
        if (folded.isEmpty() || folded.length() > LONGEST_NAME) {
            return new Match.Nothing(List.of());
        }
        List<Named> exact = called(folded, wanted).toList();
        List<Named> found = exact.isEmpty() && wanted.contains(Named.Kind.MODEL) ? modelsOfBrand(words) : exact;
        return switch (found.size()) {
            case 0 -> new Match.Nothing(nearest.to(folded, wanted));
            case 1 -> new Match.Sure(found.getFirst());
            default -> oneOrSeveral(found);
        };
    }

    /** A name of things of different kinds means the first kind, if it means one thing of it. */
    private static Match oneOrSeveral(List<Named> found) {
        Named.Kind first = found.stream().map(Named::kind).min(Comparator.naturalOrder()).orElseThrow();
        List<Named> ofFirst = found.stream().filter(named -> named.kind() == first).toList();
        return ofFirst.size() == 1 ? new Match.Sure(ofFirst.getFirst()) : new Match.Several(ofFirst);
    }

    private Stream<Named> called(String folded, Set<Named.Kind> wanted) {
        return byFolded.getOrDefault(folded, Set.of()).stream().filter(named -> wanted.contains(named.kind()));
    }

    /** “JMC Vigus” and “вигус джиэмси”: every cut of the words into a brand's name and a name of its model. */
    private List<Named> modelsOfBrand(String words) {
        String[] parts = words.strip().split("[\\s\\p{Z}\\p{Punct}]+");
        Set<Named> found = new LinkedHashSet<>();
        for (int cut = 1; cut < parts.length; cut++) {
            String left = folding.fold(String.join(" ", List.of(parts).subList(0, cut)));
            String right = folding.fold(String.join(" ", List.of(parts).subList(cut, parts.length)));
            found.addAll(modelsOfBrand(left, right));
            found.addAll(modelsOfBrand(right, left));
        }
        return List.copyOf(found);
    }

    private List<Named> modelsOfBrand(String brand, String model) {
        List<String> brands = called(brand, Set.of(Named.Kind.BRAND)).map(Named::key).toList();
        return brands.isEmpty()
                ? List.of()
                : called(model, Set.of(Named.Kind.MODEL)).filter(named -> brands.contains(named.brand())).toList();
    }
}
