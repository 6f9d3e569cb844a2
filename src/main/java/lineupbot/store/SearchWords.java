package lineupbot.store;

import com.ibm.icu.text.Normalizer2;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How words are written in the search table, and looked up there: folded and without their endings, Russian and
 * English. SQLite folds the case of few scripts and knows no endings. Thread-safe.
 */
public final class SearchWords {
    private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern RUSSIAN = Pattern.compile("\\p{IsCyrillic}+");
    private static final Pattern ENGLISH = Pattern.compile("[a-z]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final int MOST_WORDS = 8;

    private SearchWords() {}

    /** The words in lower case, ligatures and wide letters as plain ones (NFKC), ё as е. */
    public static String fold(String words) {
        return CASE.normalize(words).replace('ё', 'е');
    }

    /** The stems of all words, as the search table has them. */
    public static String stems(String text) {
        Stems stems = new Stems();
        return words(text).map(stems::of).collect(Collectors.joining(" "));
    }

    /**
     * What finds everything that has all these words, in any of their forms; also words that only begin so. The first
     * eight words count.
     *
     * @param words whatever somebody has typed
     * @return an expression of SQLite's FTS5 that is always a good one; where there are no words it finds nothing
     */
    public static String query(String words) {
        Stems stems = new Stems();
        String query = counting(words).stream().map(word -> query(word, stems)).collect(Collectors.joining(" AND "));
        return query.isEmpty() ? "\"\"" : query;
    }

    /** The words that are looked for, folded: eight at most, single letters only when there is nothing else. */
    public static List<String> counting(String words) {
        List<String> all = words(words).toList();
        List<String> telling = all.stream().filter(word -> word.length() > 1 || !isLetters(word)).toList();
        return (telling.isEmpty() ? all : telling).stream().limit(MOST_WORDS).toList();
    }

    /** A beginning is that of the word as typed: that of its stem would find центр for цена. */
    private static String query(String word, Stems stems) {
        String exact = '"' + stems.of(word) + '"';
        return word.length() > 1 && isLetters(word) ? "(" + exact + " OR \"" + word + "\"*)" : exact;
    }

    private static boolean isLetters(String word) {
        return LETTERS.matcher(word).matches();
    }

    private static Stream<String> words(String text) {
        return NO_WORD.splitAsStream(fold(text)).filter(word -> !word.isEmpty());
    }

    /** Takes endings off, by the script of the word; names with figures have none. Snowball's are for one thread. */
    private static final class Stems {
        private final SnowballStemmer russian = new RussianStemmer();
        private final SnowballStemmer english = new EnglishStemmer();

        String of(String word) {
            if (RUSSIAN.matcher(word).matches()) {
                return russian(word);
            }
            return ENGLISH.matcher(word).matches() ? of(word, english) : word;
        }

        private static String of(String word, SnowballStemmer stemmer) {
            stemmer.setCurrent(word);
            stemmer.stem();
            return stemmer.getCurrent();
        }

        /** Until nothing comes off any more: at once, электромобили loses more than электромобиль. */
        private String russian(String word) {
            String stem = of(word, russian);
            return stem.equals(word) ? word : russian(stem);
        }
    }
}
