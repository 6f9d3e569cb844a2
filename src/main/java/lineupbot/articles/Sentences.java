package lineupbot.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parts an article into sentences. An abbreviation or an initial ends none. */
final class Sentences {
    /** Longer ones are cut: no writer's sentence is so long, but a table without full stops may be. */
    private static final int LONGEST = 1_500;
    /** Marks and blanks between two sentences. */
    private static final int NEXT = 8;
    private static final int ABBREVIATION = 12;
    private static final String ENDS = ".!?…";
    private static final String CLOSING = "»”\")’]";
    private static final Set<String> NEVER_LAST = Set.of("им", "ул", "стр", "т", "см", "рис", "св", "д", "пр", "пос",
            "обл", "mr", "mrs", "ms", "dr", "no", "st", "vs", "approx", "jan", "feb", "aug", "sept", "sep", "oct",
            "nov", "dec", "янв", "фев", "февр", "апр", "авг", "сен", "сент", "окт", "ноя", "нояб", "дек", "e.g", "i.e",
            "gov", "gen");
    private static final Set<String> LAST_BEHIND_A_NUMBER = Set.of("г", "гг", "тыс", "млн", "млрд", "руб", "шт", "л",
            "с");

    private Sentences() {}

    static List<Sentence> of(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        if (!article.title().isBlank()) {
            part(article.title(), true, 0, sentences);
        }
        for (int paragraph = 0; paragraph < article.paragraphs().size(); paragraph++) {
            part(article.paragraphs().get(paragraph), false, paragraph + 1, sentences);
        }
        return sentences;
    }

    private static void part(String text, boolean title, int paragraph, List<Sentence> sentences) {
        split(text).stream().map(one -> Sentence.of(one, title, paragraph)).filter(sentence -> sentence.size() > 0)
                .forEach(sentences::add);
    }

    /** The sentences of a paragraph. */
    static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean tooLong = at - from >= LONGEST
                    && (Character.isWhitespace(text.charAt(at)) || at - from >= 2 * LONGEST);
            if (tooLong || endsAt(text, from, at)) {
                int end = at + 1;
                while (end < text.length() && end - at < NEXT && CLOSING.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                sentences.add(text.substring(from, end).strip());
                from = end;
                at = end - 1;
            }
        }
        if (from < text.length()) {
            sentences.add(text.substring(from).strip());
        }
        return sentences;
    }

    private static boolean endsAt(String text, int from, int at) {
        if (ENDS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && next - at < NEXT && CLOSING.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        int far = Math.min(text.length(), next + NEXT);
        while (next < far && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        boolean begins = next >= far || !Character.isLowerCase(text.charAt(next));
        return begins && (text.charAt(at) != '.' || !isShort(text, from, at));
    }

    /** Whether the full stop belongs to an initial or an abbreviation. */
    private static boolean isShort(String text, int from, int stop) {
        int begin = stop;
        while (begin > from && stop - begin < ABBREVIATION
                && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
            begin--;
        }
        String word = text.substring(begin, stop).toLowerCase(Locale.ROOT);
        boolean apart = begin == from || !"-‑".contains(text.substring(begin - 1, begin));
        if (word.length() == 1 && apart && Character.isUpperCase(text.charAt(begin))) {
            return true;
        }
        if (begin == stop && isCounted(text, from, stop)) {
            return true;
        }
        boolean number = begin > from + 1 && Character.isDigit(text.charAt(begin - 2));
        return NEVER_LAST.contains(word) || (LAST_BEHIND_A_NUMBER.contains(word) && !number);
    }

    /** “1. Z1”: the number of a heading or an item. */
    private static boolean isCounted(String text, int from, int stop) {
        String before = text.substring(Math.max(from, stop - 3), stop).strip();
        return stop - from <= 3 && !before.isEmpty() && before.chars().allMatch(Character::isDigit);
    }
}
