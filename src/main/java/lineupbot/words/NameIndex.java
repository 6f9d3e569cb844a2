package lineupbot.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a name means, whoever types it: without regard to case, punctuation and spaces; in either script; with
 * letters that only look right; in the wrong keyboard layout; inflected; with a slip; with the brand before or after
 * the model. It is sure, or offers a few, or knows nothing; it is never sure of what only looks like it. Immutable and
 * thread-safe.
 */
public final class NameIndex {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_PARTS = 6;
    /** A slip in a shorter name makes another name. */
    private static final int SURE_WITH_A_SLIP = 5;
    /** A shorter name that only sounds alike is another name. */
    private static final int SURE_BY_SOUND = 4;

    private final Forms forms = new Forms();
    private final Called exact;
    private final Called loose;
    private final Typos typos = new Typos();

    public NameIndex(List<Spelling> spellings) {
        exact = new Called(spellings.size());
        loose = new Called(3 * spellings.size());
        for (Spelling spelling : spellings) {
            String folded = forms.fold(spelling.written());
            if (!folded.isEmpty()) {
                exact.add(folded, spelling.named());
                forms.loose(folded).forEach(form -> loose.add(form, spelling.named()));
                forms.inflected(spelling.written()).ifPresent(form -> loose.add(form, spelling.named()));
                typos.add(forms.latin(folded), spelling.named());
            }
        }
    }

    /** What {@code words} mean among things of the wanted kinds. */
    public Match find(String words, Set<Named.Kind> wanted) {
        Optional<Match> known = known(words, wanted);
        return known.orElseGet(() -> slipped(words, wanted));
    }

    /** The same, but only what needs no guess at slips of the finger; much cheaper. */
    public Optional<Match> known(String words, Set<Named.Kind> wanted) {
        String folded = forms.fold(words);
        if (folded.isEmpty() || folded.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        List<Named> called = called(words, wanted);
        if (called.isEmpty() && wanted.contains(Named.Kind.MODEL)) {
            called = modelsOfBrand(words);
        }
        return called.isEmpty() ? Optional.empty() : Optional.of(oneOrSeveral(called));
    }

    private Match slipped(String words, Set<Named.Kind> wanted) {
        String folded = forms.fold(words);
        if (folded.isEmpty() || folded.length() > LONGEST_NAME) {
            return new Match.Nothing(List.of());
        }
        List<Typos.Near> near = typos.near(forms.latin(folded), wanted);
        boolean sure = folded.length() >= SURE_WITH_A_SLIP && !near.isEmpty() && near.getFirst().slips() == 1
                && (near.size() == 1 || near.get(1).slips() > 1);
        return sure
                ? new Match.Sure(near.getFirst().named())
                : new Match.Nothing(near.stream().map(Typos.Near::named).toList());
    }

    /** What goes by this name exactly; else what it may have been meant to be; else what it sounds like. */
    private List<Named> called(String words, Set<Named.Kind> wanted) {
        for (String meant : forms.meant(words)) {
            List<Named> named = exact.by(meant, wanted);
            if (!named.isEmpty()) {
                return named;
            }
        }
        String folded = forms.fold(words);
        Optional<List<Named>> inflected = forms.inflected(words).map(form -> loose.by(form, wanted));
        if (inflected.isPresent() && !inflected.get().isEmpty()) {
            return inflected.get();
        }
        for (String form : forms.loose(folded)) {
            List<Named> named = loose.by(form, wanted);
            if (!named.isEmpty() && (form.startsWith("l:") || form.length() - 2 >= SURE_BY_SOUND)) {
                return named;
            }
        }
        return List.of();
    }

    /** A name of things of different kinds means the first kind, if it means one thing of it. */
    private static Match oneOrSeveral(List<Named> found) {
        if (found.size() == 1) {
            return new Match.Sure(found.getFirst());
        }
        Named.Kind first = found.stream().map(Named::kind).min(Comparator.naturalOrder()).orElseThrow();
        List<Named> ofFirst = found.stream().filter(named -> named.kind() == first).toList();
        return ofFirst.size() == 1 ? new Match.Sure(ofFirst.getFirst()) : new Match.Several(ofFirst);
    }

    /** “JMC Vigus” and “вигус джиэмси”: every cut of the words into a brand's name and a name of its model. */
    private List<Named> modelsOfBrand(String words) {
        String[] parts = words.strip().split("[\\s\\p{Z}\\p{Punct}]+");
        Set<Named> found = new LinkedHashSet<>();
        for (int cut = 1; cut < parts.length && parts.length <= MOST_PARTS; cut++) {
            String left = String.join(" ", List.of(parts).subList(0, cut));
            String right = String.join(" ", List.of(parts).subList(cut, parts.length));
            found.addAll(modelsOfBrand(left, right));
            found.addAll(modelsOfBrand(right, left));
        }
        return List.copyOf(found);
    }

    private List<Named> modelsOfBrand(String brand, String model) {
        List<String> brands = called(brand, Set.of(Named.Kind.BRAND)).stream().map(Named::key).toList();
        List<Named> models = new ArrayList<>();
        if (!brands.isEmpty()) {
            called(model, Set.of(Named.Kind.MODEL)).stream().filter(named -> brands.contains(named.brand()))
                    .forEach(models::add);
        }
        return models;
    }
}
