package lineupbot.words;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import org.tartarus.snowball.ext.RussianStemmer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms in which words are compared, so that it does not matter how somebody types a name. Thread-safe.
 */
final class Forms {
    private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
    /** Two letters mean something in any layout. */
    private static final int SHORTEST_IN_OTHER_LAYOUT = 3;
    private static final String CYRILLIC_ALIKE = "авекмнорстухіѕј";
    private static final String LATIN_ALIKE = "abekmhopctyxisj";
    private static final String RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбю.ё";
    private static final String ENGLISH_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`";

    private final Transliterator toLatin = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** No case, no punctuation, no spaces, ё as е. */
    String fold(String words) {
        String plain = CASE.normalize(words);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).map(letter -> letter == 'ё' ? 'е' : letter)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Folded words as they may have been meant: with letters that only look alike, in the other layout, as a plural. */
    Set<String> meant(String words) {
        String lower = CASE.normalize(words);
        Set<String> meant = new LinkedHashSet<>();
        meant.add(fold(words));
        String alike = replaced(lower, CYRILLIC_ALIKE, LATIN_ALIKE);
        if (isLatin(fold(alike))) {
            meant.add(fold(alike));
        }
        if (!hasDigit(lower) && lower.length() >= SHORTEST_IN_OTHER_LAYOUT) {
            meant.add(fold(replaced(lower, RUSSIAN_KEYS, ENGLISH_KEYS)));
            meant.add(fold(replaced(lower, ENGLISH_KEYS, RUSSIAN_KEYS)));
        }
        if (lower.length() >= SHORTEST_IN_OTHER_LAYOUT && lower.endsWith("s")) {
            meant.add(fold(lower.substring(0, lower.length() - 1)));
        }
        meant.remove("");
        return meant;
    }

    /** Folded words in Latin letters. */
    String latin(String folded) {
        return isLatin(folded) ? folded : fold(toLatin.transliterate(folded));
    }

    /**
     * The looser forms of folded words, each with a mark of its kind: in Latin letters, by its stem, by its sound.
     * What has a digit in it is a code and has none: X35 sounds like nothing else.
     */
    List<String> loose(String folded) {
        List<String> loose = new ArrayList<>();
        String latin = latin(folded);
        loose.add("l:" + latin);
        if (!hasDigit(folded)) {
            String stem = latin(stem(folded));
            loose.add("s:" + stem);
            loose.add("p:" + sound(latin));
            loose.add("p:" + sound(stem));
        }
        return loose;
    }

    /** A name of several words without their endings: “заводом хендай” is “завод хендай”. Empty for a single word. */
    Optional<String> inflected(String words) {
        String[] parts = words.strip().split("[\\s\\p{Z}\\p{Punct}]+");
        if (parts.length < 2) {
            return Optional.empty();
        }
        return Optional.of("w:" + Stream.of(parts).map(part -> latin(stem(fold(part)))).collect(Collectors.joining()));
    }

    /** Without its Russian ending; Latin words stay as they are. */
    static String stem(String folded) {
        if (isLatin(folded)) {
            return folded;
        }
        RussianStemmer stemmer = new RussianStemmer();
        stemmer.setCurrent(folded);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Spellings of one sound brought to one: conquer and konker, kaiyi and kaii. */
    static String sound(String latin) {
        String alike = latin.replace("ck", "k").replace("qu", "k").replace("ph", "f").replace("kh", "h")
                .replace("zh", "j").replace("dz", "j").replace("ts", "s").replace('c', 'k').replace('q', 'k')
                .replace('w', 'v').replace('y', 'i').replace('z', 's');
        StringBuilder sound = new StringBuilder(alike.length());
        for (int at = 0; at < alike.length(); at++) {
            if (at == 0 || alike.charAt(at) != alike.charAt(at - 1)) {
                sound.append(alike.charAt(at));
            }
        }
        return sound.toString();
    }

    static boolean hasDigit(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }

    private static boolean isLatin(String words) {
        return words.chars().allMatch(letter -> letter < 128);
    }

    private static String replaced(String words, String from, String to) {
        StringBuilder replaced = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            int found = from.indexOf(words.charAt(at));
            replaced.append(found < 0 ? words.charAt(at) : to.charAt(found));
        }
        return replaced.toString();
    }
}
