package lineupbot.settings;

import lineupbot.chat.Language;
import lineupbot.chat.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Lists of words in the texts, of every language at once: people mix them. */
final class WordLists {
    private final Texts texts;

    WordLists(Texts texts) {
        this.texts = texts;
    }

    /** Whether a word stands in a list; in lower case. */
    boolean has(String list, String word) {
        return all(list).stream().anyMatch(words -> words.contains(word));
    }

    /** The list as each language has it. */
    List<List<String>> all(String list) {
        return Arrays.stream(Language.values()).map(language -> texts.in(language).list(list)).toList();
    }

    boolean isOn(String words) {
        return has("words.on", words.toLowerCase(Locale.ROOT));
    }

    boolean isOff(String words) {
        return has("words.off", words.toLowerCase(Locale.ROOT));
    }
}
