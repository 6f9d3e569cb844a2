package lineupbot.chat;

/** Holds together what belongs together at the end of a line: a number and its word, a dash and what it follows. */
final class Typography {
    private static final char TIE = '\u00a0';

    private Typography() {}

    static String of(String words) {
        StringBuilder tied = null;
        for (int at = 1; at < words.length() - 1; at++) {
            if (words.charAt(at) == ' ' && ties(words.charAt(at - 1), words.charAt(at + 1))) {
                tied = tied == null ? new StringBuilder(words) : tied;
                tied.setCharAt(at, TIE);
            }
        }
        return tied == null ? words : tied.toString();
    }

    private static boolean ties(char before, char after) {
        boolean dash = after == '–' && before != '\n';
        boolean number = isDigit(before) && (Character.isLetter(after) || isDigit(after));
        return dash || number || before == '№';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
