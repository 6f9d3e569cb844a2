package lineupbot.chat;

/** Which characters of a stranger's text may be shown again. */
public final class Visible {
    private static final String TURNING = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private Visible() {}

    /** False for control characters other than a line break, and for marks that change the direction of text. */
    public static boolean is(char letter) {
        if (letter == '\n') {
            return true;
        }
        return !Character.isISOControl(letter) && TURNING.indexOf(letter) < 0;
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
