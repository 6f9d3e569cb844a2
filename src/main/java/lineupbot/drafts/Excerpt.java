package lineupbot.drafts;

import lineupbot.chat.Visible;

import java.util.Locale;

/** The few words of a long sentence that matter. */
final class Excerpt {
    private static final int LONGEST = 160;
    private static final int BEFORE = 90;

    private Excerpt() {}

    /** @param word that should be in it, when the sentence has it */
    static String of(String sentence, String word) {
        String line = sentence.strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int at = line.toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT));
        if (at + word.length() < LONGEST) {
            return Visible.oneLine(line, LONGEST);
        }
        int start = line.indexOf(' ', at - BEFORE) + 1;
        return "…" + Visible.oneLine(line.substring(start), LONGEST);
    }
}
