package lineupbot.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The single words that names are made of, in every form in which a {@link NameIndex} knows them: a quick look that
 * spares looking up most words of a long text. Immutable and thread-safe.
 */
public final class NameWords {
    private final Forms forms = new Forms();
    private final Set<String> known = new HashSet<>();

    public NameWords(List<Spelling> spellings) {
        for (Spelling spelling : spellings) {
            add(spelling.written());
            for (String word : spelling.written().split("[\\s\\p{Z}\\p{Punct}]+")) {
                add(word);
            }
        }
    }

    private void add(String word) {
        String folded = forms.fold(word);
        if (!folded.isEmpty()) {
            known.add(folded);
            known.addAll(forms.loose(folded));
        }
    }

    /** Whether a name may have this word in it; when not, none has. */
    public boolean has(String word) {
        return forms.meant(word).stream().anyMatch(known::contains)
                || forms.loose(forms.fold(word)).stream().anyMatch(known::contains);
    }
}
