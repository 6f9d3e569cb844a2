package lineupbot.articles;

/**
 * Cyrillic letters that look like Latin ones, in names: “ВАIС U5 Рlus”, “Х55”. As long as what was written, so that
 * places in one are places in the other.
 */
final class LookAlikes {
    private static final String CYRILLIC = "АВЕКМНОРСТУХІЈаеорсухіј";
    private static final String LATIN = "ABEKMHOPCTYXIJaeopcyxij";

    private LookAlikes() {}

    /** The text with every word in Latin letters that can only be meant so: it has some already, or is a code. */
    static String latin(String text) {
        StringBuilder plain = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (isMeant(text, from, at)) {
                for (int letter = from; letter < at; letter++) {
                    plain.setCharAt(letter, latin(text.charAt(letter)));
                }
            }
            at = Math.max(at, from + 1);
        }
        return plain.toString();
    }

    private static boolean isMeant(String text, int from, int to) {
        boolean cyrillic = false;
        boolean latin = false;
        boolean figure = false;
        boolean small = false;
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            boolean alike = CYRILLIC.indexOf(letter) >= 0;
            if (letter > 127 && !alike) {
                return false;
            }
            cyrillic |= alike;
            latin |= letter < 128 && Character.isLetter(letter);
            figure |= Character.isDigit(letter);
            small |= alike && Character.isLowerCase(letter);
        }
        return cyrillic && (latin || (figure && !small));
    }

    private static char latin(char letter) {
        int at = CYRILLIC.indexOf(letter);
        return at < 0 ? letter : LATIN.charAt(at);
    }
}
