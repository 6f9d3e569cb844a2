package lineupbot.articles;

import lineupbot.words.Named;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the words of one article are called in the lineup; what was looked up once is remembered. */
final class NameLookup {
    /** No article has more words that could be names; a made-up one is not to keep us busy. */
    private static final int MOST = 2_000;

    private final LineupNames names;
    private final Map<String, Boolean> words = new HashMap<>();
    private final Map<String, List<Named>> called = new HashMap<>();

    NameLookup(LineupNames names) {
        this.names = names;
    }

    LineupNames names() {
        return names;
    }

    private boolean isNameWord(String word) {
        Boolean known = words.get(word);
        if (known == null) {
            known = words.size() < MOST && names.isNameWord(word);
            words.put(word, known);
        }
        return known;
    }

    /** Everything that is called like the words from {@code from} to before {@code to}. */
    List<Named> called(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isNameWord(sentence.token(at).written())) {
                return List.of();
            }
        }
        return called.computeIfAbsent(sentence.words(from, to), names::called);
    }
}
