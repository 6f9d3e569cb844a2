package lineupbot.articles;

import com.ibm.icu.text.Transliterator;

import java.util.Locale;

/** Keys that new things would have in a lineup file: lower case Latin letters, figures and dashes. */
public final class Keys {
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII");

    private Keys() {}

    /** The key for a name; empty when the name has no letter and no figure. */
    public static String of(String name) {
        String latin = TO_LATIN.transliterate(name).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(latin.length());
        for (int at = 0; at < latin.length(); at++) {
            char letter = latin.charAt(at);
            if (letter < 128 && Character.isLetterOrDigit(letter)) {
                key.append(letter);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != '-') {
                key.append('-');
            }
        }
        return key.toString().replaceAll("-$", "");
    }
}
