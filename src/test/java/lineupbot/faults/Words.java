package lineupbot.faults;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words by which answers and alerts are known again: the bot says back a name that nobody has. */
final class Words {
    private static final Pattern WORD = Pattern.compile("qq\\d+zz|Zed\\d+x");

    private Words() {}

    static String question(int number) {
        return "qq" + number + "zz";
    }

    static String model(int number) {
        return "Zed" + number + "x";
    }

    /** Each once. */
    static List<String> in(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
