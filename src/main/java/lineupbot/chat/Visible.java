package lineupbot.chat;

/** Which characters of a stranger's text may be shown again. */
public final class Visible {
    private Visible() {}

    /** False for control characters other than a line break, and for marks that change the direction of text. */
    public static boolean is(char letter) {
        if (letter == '\n') {
            return true;
        }
        boolean turnsRound = letter >= '\u202a' && letter <= '\u202e' || letter >= '\u2066' && letter <= '\u2069'
                || letter == '\u200e' || letter == '\u200f' || letter == '\u061c';
        return !Character.isISOControl(letter) && !turnsRound;
    }

    /** A stranger's words on one line, at most {@code limit} characters of them, for showing them again. */
    public static String oneLine(String words, int limit) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < words.length() && line.length() <= limit; at++) {
            char letter = words.charAt(at);
            if (Character.isWhitespace(letter)) {
                letter = ' ';
            }
            if (Visible.is(letter)) {
                line.append(letter);
            }
        }
        String clean = line.toString().strip();
        if (clean.length() <= limit) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return clean.substring(0, end) + "…";
    }
}
