package lineupbot.checkup;

/**
 * What came out when something was looked at.
 *
 * @param how   whether it is well
 * @param about what was looked at, a word or two
 * @param words how it is, and what to do when it is not well
 */
public record Finding(How how, String about, String words) {
    /** How well something is. */
    public enum How {
        FINE,
        /** Works, but something may be wanted. */
        NOTE,
        /** Does not work. */
        FAULT
    }

    public static Finding fine(String about, String words) {
        return new Finding(How.FINE, about, words);
    }

    public static Finding note(String about, String words) {
        return new Finding(How.NOTE, about, words);
    }

    public static Finding fault(String about, String words) {
        return new Finding(How.FAULT, about, words);
    }

    /** One line for the operator. */
    public String line() {
        String mark = switch (how) {
            case FINE -> "ok   ";
            case NOTE -> "note ";
            case FAULT -> "FAULT";
        };
        return mark + "  " + about + ": " + words;
    }
}
