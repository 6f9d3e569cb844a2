package lineupbot.words;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names that differ from what was typed by a slip or two. Codes are safe from each other: digits must be the
 * same, so X35 and X55 never meet. Immutable after it is filled.
 */
final class Typos {
    private static final int OFFERED = 6;
    /** Shorter names have no slips: JMC is not GMC. */
    private static final int SHORTEST = 4;
    private static final int LONG = 7;

    /** A name within reach, and how many slips away; 0 where one only begins the other. */
    record Near(Named named, int slips) {}

    private record Entry(String form, String digits, long letters, Named named) {}

    private final List<Entry> entries = new ArrayList<>();
    private final LevenshteinDistance oneSlip = new LevenshteinDistance(1);
    private final LevenshteinDistance twoSlips = new LevenshteinDistance(2);

    void add(String latin, Named named) {
        entries.add(new Entry(latin, digits(latin), letters(latin), named));
    }

    /** The nearest names first, each once, at most a handful. */
    List<Near> near(String latin, Set<Named.Kind> wanted) {
        int most = latin.length() < SHORTEST ? 0 : latin.length() < LONG ? 1 : 2;
        String digits = digits(latin);
        long letters = letters(latin);
        Map<String, Near> nearest = new LinkedHashMap<>();
        for (Entry entry : entries) {
            int slips = wanted.contains(entry.named().kind()) && entry.digits().equals(digits)
                    ? slips(latin, letters, entry, most)
                    : -1;
            if (slips >= 0) {
                nearest.merge(entry.named().key(), new Near(entry.named(), slips),
                        (one, other) -> one.slips() <= other.slips() ? one : other);
            }
        }
        return nearest
                .values().stream().sorted(Comparator.comparingInt(Near::slips)
                        .thenComparing(near -> near.named().kind()).thenComparing(near -> near.named().key()))
                .limit(OFFERED).toList();
    }

    /** Cheap looks first: one slip changes at most one letter of the set on either side. */
    private int slips(String latin, long letters, Entry entry, int most) {
        String form = entry.form();
        if (Math.abs(form.length() - latin.length()) > most || Long.bitCount(letters ^ entry.letters()) > 2 * most) {
            return begins(latin, form) ? 2 : -1;
        }
        int slips = (most < 2 ? oneSlip : twoSlips).apply(latin, form);
        return slips >= 0 && slips <= most ? slips : begins(latin, form) ? 2 : -1;
    }

    private static boolean begins(String latin, String form) {
        return (latin.length() >= SHORTEST - 1 && form.startsWith(latin))
                || (form.length() >= SHORTEST && latin.startsWith(form));
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
