package lineupbot.questions;

import lineupbot.store.SearchWords;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a question.
 *
 * @param written as it was typed
 * @param stem    without case and ending, by which words are compared
 */
record Word(String written, String stem) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:-\\p{N}+)*");

    /** The words of a text, in their order. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(word.group(), stemmed(SearchWords.fold(word.group()))));
        }
        return words;
    }

    private static String stemmed(String folded) {
        boolean latin = folded.chars().allMatch(letter -> letter < 128);
        SnowballStemmer stemmer = latin ? new EnglishStemmer() : new RussianStemmer();
        stemmer.setCurrent(folded);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    boolean isLatin() {
        return written.chars().allMatch(letter -> letter < 128);
    }
}
