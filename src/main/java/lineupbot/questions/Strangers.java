package lineupbot.questions;

import lineupbot.chat.Language;
import lineupbot.words.Named;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names that look like names and are nobody's of ours. */
final class Strangers {
    private static final Set<Named.Kind> CARS = EnumSet.of(Named.Kind.BRAND, Named.Kind.MODEL);

    private Strangers() {}

    /** What looks like a name and is none of ours is told so; what a brand is named before is no model of it. */
    static Optional<String> in(Question question, List<Word> words) {
        Optional<Word> code = question.unknown().stream().filter(Strangers::isCode).findFirst();
        List<Named> brands = question.named(EnumSet.of(Named.Kind.BRAND));
        if (code.isPresent() && question.named(EnumSet.of(Named.Kind.MODEL)).isEmpty()) {
            String brand = brands.isEmpty() ? "" : brands.getFirst().label().in(Language.EN) + " ";
            String before = capitalBefore(code.get(), words);
            return Optional.of(before.isEmpty() || !brand.isEmpty()
                    ? "/model " + brand + code.get().written()
                    : "/search " + before);
        }
        boolean asked = question.meanings().stream().anyMatch(meaning -> meaning.startsWith("topic."))
                || question.means("want.building");
        boolean russian = words.stream().anyMatch(word -> !word.isLatin());
        return !asked || !question.named(CARS).isEmpty()
                ? Optional.empty()
                : question.unknown().stream().filter(word -> isName(word, words, russian)).findFirst()
                        .map(word -> "/search " + word.written());
    }

    /** “Forthing T5”: a name nobody of ours has, before a code. */
    private static String capitalBefore(Word code, List<Word> words) {
        int at = words.indexOf(code) - 1;
        boolean name = at >= 0 && Character.isUpperCase(words.get(at).written().charAt(0))
                && words.get(at).written().length() > 2;
        return name ? words.get(at).written() : "";
    }

    /** Letters and digits together, such as X45. */
    private static boolean isCode(Word word) {
        return hasDigit(word) && word.written().chars().anyMatch(Character::isLetter)
                && Character.isLetter(word.written().charAt(0));
    }

    /** Latin letters among Russian ones, or a capital in the middle of a sentence. */
    private static boolean isName(Word word, List<Word> words, boolean russian) {
        boolean capital = Character.isUpperCase(word.written().charAt(0)) && !word.equals(words.getFirst());
        return word.written().length() > 2 && (capital || (russian && word.isLatin()));
    }

    private static boolean hasDigit(Word word) {
        return word.written().chars().anyMatch(Character::isDigit);
    }
}
