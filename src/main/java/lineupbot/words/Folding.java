package lineupbot.words;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/** Brings ways to write a name down to one: no case, no punctuation, no spaces, ё as е. */
final class Folding {
    private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();

    private final Transliterator toLatin = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    String fold(String words) {
        String plain = CASE.normalize(words);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).map(letter -> letter == 'ё' ? 'е' : letter)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The folded words in Latin letters, for comparing across scripts. */
    String latin(String folded) {
        return folded.chars().allMatch(letter -> letter < 128) ? folded : fold(toLatin.transliterate(folded));
    }
}
