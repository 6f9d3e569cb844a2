package lineupbot.lineup;

import com.ibm.icu.text.Transliterator;
import lineupbot.chat.Language;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.store.SearchWords;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Words for bodies, states and countries, in every language at once: people mix them. */
public final class Vocabulary {
    /** Some type Russian in Latin letters: pikap. */
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII");
    /** A word may go on for so many letters after its stem: пикап, пикапы, пикапами. */
    private static final int ENDING = 4;
    private static final int PLURAL = 2;
    private static final Set<String> PLURALS = Set.of("s", "es", "y", "i");
    private static final List<String> COUNTRIES = List.of("CN", "KR", "DE", "US", "RU", "JP");

    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    public Vocabulary(Texts texts) {
        for (Language language : Language.values()) {
            Say say = texts.in(language);
            read(say, "words.body.", Arrays.asList(Body.values()), Vocabulary::name, bodies);
            read(say, "words.state.", Arrays.asList(State.values()), Vocabulary::name, states);
            read(say, "words.country.", COUNTRIES, Function.identity(), countries);
        }
    }

    public Optional<Body> body(String word) {
        return meaning(word, bodies);
    }

    public Optional<State> state(String word) {
        return meaning(word, states);
    }

    public Optional<String> country(String word) {
        return meaning(word, countries);
    }

    private static <T> void read(Say say, String family, List<T> meanings, Function<T, String> name,
            Map<String, T> stems) {
        for (T meaning : meanings) {
            String key = family + name.apply(meaning);
            if (say.has(key)) {
                say.list(key).forEach(stem -> {
                    stems.put(SearchWords.fold(stem), meaning);
                    stems.putIfAbsent(TO_LATIN.transliterate(SearchWords.fold(stem)), meaning);
                });
            }
        }
    }

    private static String name(Enum<?> meaning) {
        return meaning.name().toLowerCase(Locale.ROOT);
    }

    /** The meaning of the longest stem the word begins with; an English word has at most a plural's ending. */
    private static <T> Optional<T> meaning(String word, Map<String, T> stems) {
        String folded = SearchWords.fold(word);
        boolean latin = folded.chars().allMatch(letter -> letter < 128);
        int shortest = Math.max(2, folded.length() - (latin ? PLURAL : ENDING));
        for (int length = folded.length(); length >= shortest; length--) {
            boolean whole = length == folded.length() || !latin || PLURALS.contains(folded.substring(length));
            T meaning = whole ? stems.get(folded.substring(0, length)) : null;
            if (meaning != null) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }
}
