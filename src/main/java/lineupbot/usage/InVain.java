package lineupbot.usage;

import lineupbot.chat.Visible;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which words are kept that somebody asked in vain: alike is the same, and nothing leads to a person. */
final class InVain {
    private static final int LONGEST = 100;
    /** Addresses, names on Telegram, and numbers as long as those of telephones and cards. */
    private static final Pattern PERSONAL = Pattern.compile(
            "https?://\\S+|\\S+@\\S+|@\\w+|\\+?\\d(?:[\\s().–-]{0,2}\\d){6,}", Pattern.UNICODE_CHARACTER_CLASS);

    private InVain() {}

    /** Empty when nothing of them is worth keeping. */
    static String words(String said) {
        String line = Visible.oneLine(said, 4 * LONGEST);
        return Visible.oneLine(PERSONAL.matcher(line).replaceAll("…").replaceAll("\\s+", " "), LONGEST)
                .toLowerCase(Locale.ROOT).strip();
    }
}
