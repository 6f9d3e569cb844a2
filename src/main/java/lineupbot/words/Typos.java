package lineupbot.words;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds names that differ from what was typed by a slip or two. Codes are safe from each other: digits must be the
 * same, so X35 and X55 never meet. Not to be added to while it is asked.
 */
final class Typos {
    private static final int OFFERED = 6;
    /** Shorter names have no slips: JMC is not GMC. */
    private static final int SHORTEST = 4;
    private static final int LONG = 7;
    /** What a name that only begins so, or goes on, counts as. */
    private static final int AS_FAR_AS = 2;
    /** No more names that begin so are looked at: somebody has typed two or three letters. */
    private static final int MOST_BEGINNINGS = 200;

    /** A name within reach, and how many slips away. */
    record Near(Named named, int slips) {}

    private record Entry(String form, long letters, Named named) {}

    private final Map<String, Map<Integer, List<Entry>>> byDigitsAndLength = new HashMap<>();
    private final TreeMap<String, List<Named>> byForm = new TreeMap<>();
    private final LevenshteinDistance oneSlip = new LevenshteinDistance(1);
    private final LevenshteinDistance twoSlips = new LevenshteinDistance(2);

    void add(String latin, Named named) {
        byDigitsAndLength.computeIfAbsent(digits(latin), digits -> new HashMap<>())
                .computeIfAbsent(latin.length(), length -> new ArrayList<>())
                .add(new Entry(latin, letters(latin), named));
        byForm.computeIfAbsent(latin, form -> new ArrayList<>(1)).add(named);
    }

    /** The nearest names first, each once, at most a handful. */
    List<Near> near(String latin, Set<Named.Kind> wanted) {
        Map<String, Near> nearest = new LinkedHashMap<>();
        int most = latin.length() < SHORTEST ? 0 : latin.length() < LONG ? 1 : 2;
        Map<Integer, List<Entry>> byLength = byDigitsAndLength.getOrDefault(digits(latin), Map.of());
        for (int length = latin.length() - most; length <= latin.length() + most; length++) {
            slipped(latin, most, byLength.getOrDefault(length, List.of()), wanted, nearest);
        }
        beginning(latin, wanted, nearest);
        return nearest
                .values().stream().sorted(Comparator.comparingInt(Near::slips)
                        .thenComparing(near -> near.named().kind()).thenComparing(near -> near.named().key()))
                .limit(OFFERED).toList();
    }

    /** A cheap look first: one slip changes at most one letter of the set on either side. */
    private void slipped(String latin, int most, List<Entry> entries, Set<Named.Kind> wanted,
            Map<String, Near> nearest) {
        long letters = letters(latin);
        LevenshteinDistance within = most < 2 ? oneSlip : twoSlips;
        for (Entry entry : entries) {
            if (Long.bitCount(letters ^ entry.letters()) <= 2 * most && wanted.contains(entry.named().kind())) {
                int slips = within.apply(latin, entry.form());
                if (slips >= 0 && slips <= most) {
                    note(entry.named(), slips, nearest);
                }
            }
        }
    }

    /** Names that begin with what was typed, and names that what was typed begins with. */
    private void beginning(String latin, Set<Named.Kind> wanted, Map<String, Near> nearest) {
        if (latin.length() >= SHORTEST - 1) {
            byForm.subMap(latin, latin + Character.MAX_VALUE).values().stream().flatMap(List::stream)
                    .limit(MOST_BEGINNINGS).filter(named -> wanted.contains(named.kind()))
                    .forEach(named -> note(named, AS_FAR_AS, nearest));
        }
        for (int length = SHORTEST; length < latin.length(); length++) {
            byForm.getOrDefault(latin.substring(0, length), List.of()).stream()
                    .filter(named -> wanted.contains(named.kind())).forEach(named -> note(named, AS_FAR_AS, nearest));
        }
    }

    private static void note(Named named, int slips, Map<String, Near> nearest) {
        nearest.merge(named.key(), new Near(named, slips), (one, other) -> one.slips() <= other.slips() ? one : other);
    }

    private static String digits(String words) {
        StringBuilder digits = new StringBuilder(4);
        for (int at = 0; at < words.length(); at++) {
            if (Character.isDigit(words.charAt(at))) {
                digits.append(words.charAt(at));
            }
        }
        return digits.toString();
    }

    /** Which letters occur, a bit each. */
    private static long letters(String words) {
        long letters = 0;
        for (int at = 0; at < words.length(); at++) {
            letters |= 1L << (words.charAt(at) % 64);
        }
        return letters;
    }
}
