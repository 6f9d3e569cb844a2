package lineupbot.articles;

import lineupbot.store.SearchWords;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of an article, or a number.
 *
 * @param written as it stands there
 * @param folded  without case, ё as е
 * @param gap     what stands between it and the word before it
 * @param from    where it begins in its sentence
 * @param to      where it ends
 */
record Token(String written, String folded, String gap, int from, int to) {

    /** No word is longer; what is goes on as the next one. */
    private static final int LONGEST = 60;
    private static final Pattern ORDINAL = Pattern
            .compile("\\d+(?:[-‑]?[а-я]{1,3}|st|nd|rd|th|s)|[\\d.,]+[-‑]\\p{Ll}{2,}");
    private static final String DASHES = "-‑";
    private static final String QUOTES = "«»“”„\"'‘’";

    static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            while (at < text.length() && at - from < LONGEST && goesOn(text, at)) {
                at++;
            }
            String written = text.substring(from, at);
            tokens.add(new Token(written, SearchWords.fold(written), text.substring(end, from), from, at));
            at += isGenitive(text, at) ? 2 : 0;
            end = at;
        }
        return tokens;
    }

    private static boolean goesOn(String text, int at) {
        char letter = text.charAt(at);
        boolean inside = at + 1 < text.length() && isPart(text.charAt(at + 1));
        boolean fraction = (letter == '.' || letter == ',') && Character.isDigit(text.charAt(at - 1)) && inside
                && Character.isDigit(text.charAt(at + 1));
        boolean apostrophe = isApostrophe(letter) && inside && Character.isLetter(text.charAt(at - 1))
                && !isGenitive(text, at);
        return isPart(letter) || (inside && DASHES.indexOf(letter) >= 0) || fraction || apostrophe;
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '’';
    }

    /** “Zubr’s Z1”: the name is Zubr. */
    private static boolean isGenitive(String text, int at) {
        return at + 1 < text.length() && isApostrophe(text.charAt(at)) && text.charAt(at + 1) == 's'
                && (at + 2 == text.length() || !isPart(text.charAt(at + 2)));
    }

    private static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    boolean isLatin() {
        for (int at = 0; at < written.length(); at++) {
            if (written.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    boolean hasDigit() {
        for (int at = 0; at < written.length(); at++) {
            if (Character.isDigit(written.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    boolean isNumber() {
        return written.chars().allMatch(letter -> Character.isDigit(letter) || letter == '.' || letter == ',');
    }

    /** Letters and figures together, such as X55; “5-й”, “16th” and “16-tonne” only count. */
    boolean isCode() {
        return hasDigit() && written.chars().anyMatch(Character::isLetter) && !ORDINAL.matcher(written).matches();
    }

    boolean isCapital() {
        return Character.isUpperCase(written.charAt(0));
    }

    /** Whether a quotation mark opens right before it. */
    boolean isQuoted() {
        return !gap.isEmpty() && QUOTES.indexOf(gap.charAt(gap.length() - 1)) >= 0;
    }

    /** Whether nothing but a blank, a dash within a name or a quotation mark parts it from the word before it. */
    boolean isNextTo() {
        return gap.chars().allMatch(letter -> Character.isWhitespace(letter) || letter == '\u00a0'
                || QUOTES.indexOf(letter) >= 0 || DASHES.indexOf(letter) >= 0);
    }
}
