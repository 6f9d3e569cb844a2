package lineupbot.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The single words that names are made of, in every form in which a {@link NameIndex} knows them: a quick look that
 * spares looking up most words of a long text. Immutable and thread-safe.
 */
public final class NameWords {
    /** So many sounds at its beginning tell that most words are no name. */
    private static final int BEGINNING = 3;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Punct}]+");
    private static final String RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

    private final Forms forms = new Forms();
    private final Set<String> known = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<Character, String> latin = new HashMap<>();

    public NameWords(List<Spelling> spellings) {
        RUSSIAN.chars().forEach(letter -> latin.put((char) letter, forms.latin(String.valueOf((char) letter))));
        for (Spelling spelling : spellings) {
            add(spelling.written());
            BETWEEN.splitAsStream(spelling.written()).forEach(this::add);
        }
    }

    private void add(String word) {
        String folded = forms.fold(word);
        if (!folded.isEmpty()) {
            known.add(folded);
            for (String form : forms.loose(folded)) {
                known.add(form);
                beginnings.add(beginning(Forms.sound(form.substring(2))));
            }
        }
    }

    /** Whether a name may have this word in it; when not, none has. */
    public boolean has(String word) {
        if (forms.meant(word).stream().anyMatch(known::contains)) {
            return true;
        }
        String folded = forms.fold(word);
        return mayBegin(folded) && forms.loose(folded).stream().anyMatch(known::contains);
    }

    /** Transliterating a word is slow, a letter at a time is not, and the first few tell. */
    private boolean mayBegin(String folded) {
        StringBuilder begun = new StringBuilder();
        for (int at = 0; at < Math.min(folded.length(), 2 * BEGINNING); at++) {
            char letter = folded.charAt(at);
            String said = letter < 128 ? String.valueOf(letter) : latin.get(letter);
            if (said == null) {
                return true;
            }
            begun.append(said);
        }
        String sound = beginning(Forms.sound(begun.toString()));
        for (int length = 1; length <= sound.length(); length++) {
            if (beginnings.contains(sound.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static String beginning(String sound) {
        return sound.substring(0, Math.min(BEGINNING, sound.length()));
    }
}
