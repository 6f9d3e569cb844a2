package lineupbot.store;

import java.text.Normalizer;
import java.util.Locale;

/** How words are written in the search table, and looked up there: SQLite folds the case of few scripts only. */
public final class SearchWords {
    private SearchWords() {}

    /** The words in lower case, ligatures and wide letters as plain ones (NFKC), ё as е. */
    public static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
