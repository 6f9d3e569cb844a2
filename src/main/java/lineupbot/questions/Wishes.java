package lineupbot.questions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hears when somebody asks to be told of something, or no more. Only what begins as a request is one: who asks who has
 * signed an agreement, or whether somebody follows the quality, has asked for nothing.
 */
final class Wishes {
    private static final int MOST_WORDS = 20;
    private static final Set<String> PRONOUNS = Set.of("он", "она", "оно", "они", "его", "её", "ее", "него", "неё",
            "нее", "них", "ним", "ней", "ними", "it", "they", "them", "its");

    private final WishPhrases phrases = new WishPhrases();
    private final QuestionReader reader;

    Wishes(QuestionReader reader) {
        this.reader = reader;
    }

    /**
     * The command that is asked for.
     *
     * @param question whether it ends with a question mark
     */
    Optional<String> in(List<Word> said, boolean question, Optional<Recall.Last> last) {
        if (said.size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<Word> words = said;
        boolean asked = false;
        Optional<List<Word>> next = opened(words);
        while (next.isPresent()) {
            asked |= phrases.after("asking", words).isPresent();
            words = next.get();
            next = opened(words);
        }
        List<Word> wish = words;
        if (phrases.after("list", wish).filter(List::isEmpty).isPresent()) {
            return Optional.of("/subscriptions");
        }
        boolean isWish = (!question || asked) && phrases.after("not", wish).isEmpty();
        return isWish ? wish(wish, last) : Optional.empty();
    }

    /** What comes after a word of politeness. */
    private Optional<List<Word>> opened(List<Word> words) {
        return phrases.after("asking", words).or(() -> phrases.after("polite", words));
    }

    private Optional<String> wish(List<Word> words, Optional<Recall.Last> last) {
        return Stream.<Supplier<Optional<String>>>of(() -> told(words, last),
                () -> of("end.news", "/unsubscribe news", words, last), () -> of("end", "/unsubscribe", words, last),
                () -> alone("end.nothing", "/unsubscribe", words),
                () -> of("follow.news", "/subscribe news", words, last), () -> of("follow", "/subscribe", words, last),
                () -> alone("follow.nothing", "/subscribe", words)).map(Supplier::get).flatMap(Optional::stream)
                .findFirst();
    }

    /** “Сообщи, когда выйдет Vigus”; when it came out is a question. */
    private Optional<String> told(List<Word> words, Optional<Recall.Last> last) {
        return phrases.after("tell", words).flatMap(rest -> phrases.after("when", rest))
                .filter(rest -> rest.stream().anyMatch(word -> phrases.has("future", word)))
                .filter(rest -> !reader.read(rest).past()).map(rest -> command("/subscribe", rest, last,
                        word -> phrases.has("future", word) || reader.isStop(word)));
    }

    private Optional<String> of(String meaning, String command, List<Word> words, Optional<Recall.Last> last) {
        return phrases.after(meaning, words).filter(rest -> !telling(rest, word -> false).isEmpty() || isNews(command))
                .map(rest -> command(command, rest, last, word -> false));
    }

    private static boolean isNews(String command) {
        return command.endsWith(" news");
    }

    private Optional<String> alone(String meaning, String command, List<Word> words) {
        return phrases.after(meaning, words).filter(rest -> telling(rest, word -> false).isEmpty())
                .map(rest -> command);
    }

    /** The command with what is asked for, or with what the chat was last about: “сообщи, когда он выйдет”. */
    private String command(String command, List<Word> rest, Optional<Recall.Last> last, Predicate<Word> dropped) {
        List<Word> telling = telling(rest, word -> dropped.test(word) || isPronoun(word));
        String words = telling.stream().map(Word::written).collect(Collectors.joining(" "));
        boolean back = telling.isEmpty() && rest.stream().anyMatch(Wishes::isPronoun);
        return Lists.words(command, back ? last.map(Recall.Last::subject).orElse("") : words);
    }

    private List<Word> telling(List<Word> words, Predicate<Word> dropped) {
        return words.stream().filter(word -> !phrases.has("drop", word) && !dropped.test(word)).toList();
    }

    private static boolean isPronoun(Word word) {
        return PRONOUNS.contains(word.written().toLowerCase(Locale.ROOT));
    }
}
