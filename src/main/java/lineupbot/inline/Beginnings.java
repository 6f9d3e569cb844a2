package lineupbot.inline;

import lineupbot.words.Named;
import lineupbot.words.Spelling;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds names by how they begin, as somebody still types them: without regard to case and punctuation, in any script
 * there is an alias for. Immutable and thread-safe.
 */
public final class Beginnings {
    private final NavigableMap<String, Set<Named>> byFolded = new TreeMap<>();

    public Beginnings(List<Spelling> spellings) {
        for (Spelling spelling : spellings) {
            add(spelling.written(), spelling.named());
            spelling.named().label().words().values().forEach(label -> add(label, spelling.named()));
        }
    }

    /** Those with a name that begins so, brands before models; none for an empty beginning. */
    public List<Named> of(String beginning) {
        String from = fold(beginning);
        return from.isEmpty()
                ? List.of()
                : byFolded.subMap(from, from + Character.MAX_VALUE).values().stream().flatMap(Set::stream).distinct()
                        .sorted(Comparator.comparing(Named::kind)).toList();
    }

    private void add(String name, Named named) {
        byFolded.computeIfAbsent(fold(name), folded -> new LinkedHashSet<>()).add(named);
    }

    private static String fold(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace('ё', 'е').codePoints()
                .filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
