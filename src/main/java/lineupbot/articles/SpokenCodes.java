package lineupbot.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Codes of models as they are said: “икс семь” is X7, “би джей сорок” BJ40. */
final class SpokenCodes {
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final Map<String, String> LETTERS = Map.of("икс", "x", "джи", "g", "ти", "t", "тэ", "t", "эс", "s",
            "эм", "m", "би", "b", "джей", "j", "ю", "u");
    private static final List<String> UNITS = List.of("ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь",
            "восемь", "девять");
    private static final List<String> TENS = List.of("", "десять", "двадцать", "тридцать", "сорок", "пятьдесят",
            "шестьдесят", "семьдесят", "восемьдесят", "девяносто");
    private static final Map<String, Integer> NUMBERS = new TreeMap<>();

    static {
        for (int number = 0; number < UNITS.size(); number++) {
            NUMBERS.put(UNITS.get(number), number);
            NUMBERS.put(TENS.get(number), 10 * number);
        }
        NUMBERS.remove("");
    }

    private SpokenCodes() {}

    /** Whether a code may have this word in it when it is said. */
    static boolean isPart(String folded) {
        return LETTERS.containsKey(folded) || NUMBERS.containsKey(folded);
    }

    static boolean isLetter(String folded) {
        return LETTERS.containsKey(folded);
    }

    /** The code as it is written; what was said when that is no code. */
    static String written(String folded) {
        StringBuilder letters = new StringBuilder();
        List<String> rest = new ArrayList<>();
        int number = -1;
        for (String word : BETWEEN.splitAsStream(folded).toList()) {
            if (LETTERS.containsKey(word) && number < 0 && rest.isEmpty()) {
                letters.append(LETTERS.get(word));
            } else if (NUMBERS.containsKey(word) && rest.isEmpty()) {
                number = Math.max(number, 0) + NUMBERS.get(word);
            } else {
                rest.add(word);
            }
        }
        return letters.isEmpty() || number < 0
                ? folded
                : String.join(" ", letters.append(number), String.join(" ", rest)).strip();
    }
}
