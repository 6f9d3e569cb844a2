package lineupbot.articles;

import lineupbot.store.SearchWords;
import lineupbot.words.Named;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brands of which the lineup knows nothing: those of the world, and others by the company they keep: “марка Zubr”, “the Zubr brand”, “кроссовер Zubr
 * Z1”, “выпуск Zubr Z1”.
 */
final class NewBrands {
    private static final int SHORTEST = 3;

    /** @param apposed behind a word such as “марка”, where a name keeps its first form */
    private record Name(String written, boolean apposed) {}

    private final NameLookup lookup;
    private final WorldBrands world;
    private final Map<String, Name> brands = new HashMap<>();
    /** Stems of their first words: finding those of every name there may be is slow. */
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    /** What stands behind a known brand is its model, and no brand wherever else it stands. */
    private final Set<String> models = new HashSet<>();

    NewBrands(NameLookup lookup, WorldBrands world) {
        this.lookup = lookup;
        this.world = world;
    }

    /** The name of a new brand, as the article writes it. */
    Optional<String> called(String written) {
        String stem = WorldBrands.first(key(WorldBrands.first(written)));
        if (models.contains(written) || !(world.begins(stem) || beginnings.contains(stem))) {
            return Optional.empty();
        }
        return world.called(key(written)).or(() -> Optional.ofNullable(brands.get(key(written))).map(Name::written));
    }

    void look(Sentence sentence, Meanings meanings) {
        NameRun run = new NameRun(sentence, meanings);
        for (int at = 0; at < sentence.size(); at++) {
            if (run.beginsAt(at) && (at == 0 || !run.beginsAt(at - 1) || !sentence.token(at).isNextTo()
                    || sentence.token(at).isQuoted())) {
                int end = run.end(at);
                consider(sentence, meanings, at, end);
            }
        }
    }

    private void consider(Sentence sentence, Meanings meanings, int from, int end) {
        int known = brandLength(sentence, from, end);
        if (known > 0) {
            models.add(sentence.words(Math.min(from + known, end - 1), end));
            return;
        }
        boolean listed = from > 0 && brandsListed(sentence, meanings, from);
        boolean named = listed || behind(meanings, sentence, from, "name.brand")
                || (end < sentence.size() && sentence.token(end).isNextTo() && meanings.at(end, "name.brand"));
        boolean bodied = behind(meanings, sentence, from, "name.car") || isBefore(meanings, sentence, end, "name.car");
        boolean built = behind(meanings, sentence, from, "making") || behind(meanings, sentence, from, "make");
        if (named) {
            add(sentence, from, brandEnd(sentence, from, end), true);
        } else if (bodied && sentence.token(from).isQuoted() && end < sentence.size() && sentence.token(end).isNextTo()
                && sentence.token(end).isCode()) {
            add(sentence, from, end, true);
        } else if (end - from > 1 && (bodied || built) && isWord(sentence.token(from))) {
            add(sentence, from, from + 1, bodied);
        } else if (built && !bodied && isWord(sentence.token(from)) && end - from == 1) {
            add(sentence, from, end, false);
        }
    }

    /** Words of a brand that is known by now and has something behind it; none when there is no such brand. */
    private int brandLength(Sentence sentence, int from, int end) {
        for (int length = Math.min(2, end - from - 1); length > 0; length--) {
            String words = sentence.words(from, from + length);
            boolean ours = lookup.called(sentence, from, from + length).stream()
                    .anyMatch(named -> named.kind() == Named.Kind.BRAND);
            if (ours || (world.begins(key(sentence.token(from).written())) && world.called(key(words)).isPresent())) {
                return length;
            }
        }
        return 0;
    }

    /** “марки Zubr Z1”: the brand ends before a code. */
    private static int brandEnd(Sentence sentence, int from, int end) {
        int to = from + 1;
        while (to < end && !sentence.token(to).hasDigit()) {
            to++;
        }
        return to;
    }

    private static boolean behind(Meanings meanings, Sentence sentence, int from, String meaning) {
        return from > 0 && sentence.token(from).isNextTo() && meanings.at(from - 1, meaning);
    }

    private static boolean isBefore(Meanings meanings, Sentence sentence, int end, String meaning) {
        return end < sentence.size() && sentence.token(end).isNextTo() && meanings.at(end, meaning);
    }

    /** “брендов A, B и C”: back over the list to the word that says what they are. */
    private static boolean brandsListed(Sentence sentence, Meanings meanings, int from) {
        NameRun run = new NameRun(sentence, meanings);
        int at = from;
        while (at > 0 && from - at < 20) {
            String gap = sentence.gap(at);
            boolean part = gap.strip().equals(",") || meanings.at(at - 1, "clause.and") || run.beginsAt(at - 1);
            if (!part) {
                break;
            }
            at--;
        }
        return at < from && at > 0 && meanings.at(at - 1, "name.brands") && !sentence.token(from).hasDigit();
    }

    private static boolean isWord(Token token) {
        return !token.hasDigit() && token.written().length() >= SHORTEST;
    }

    private void add(Sentence sentence, int from, int to, boolean apposed) {
        String written = sentence.words(from, to);
        Name before = brands.get(key(written));
        if (written.length() < 2 || known.contains(written) || (before != null && (before.apposed() || !apposed))) {
            return;
        }
        if (isKnown(sentence, from, to)) {
            known.add(written);
        } else {
            brands.put(key(written), new Name(written, apposed));
            beginnings.add(WorldBrands.first(key(written)));
        }
    }

    private boolean isKnown(Sentence sentence, int from, int to) {
        boolean known = lookup.names().isOurPlace(sentence.token(from).folded());
        for (int end = to; end > from && !known; end--) {
            known = !lookup.called(sentence, from, end).isEmpty();
        }
        return known;
    }

    /** Its words without their endings: «Волгу» is «Волга». */
    private String key(String written) {
        return keys.computeIfAbsent(written, SearchWords::stems);
    }
}
