package lineupbot.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page of a long list.
 *
 * @param items  what is on the page; empty when there is no such page
 * @param number from 1
 * @param size   how many items a page holds
 * @param total  how many items the whole list has
 */
public record Page<T>(List<T> items, int number, int size, int total) {

    /**
     * A page somebody asks for.
     *
     * @param words  what was asked besides the page
     * @param number from 1; whatever was typed, so it may be 0, negative or past the end
     * @param turned whether a page was named: then the reply takes the place of the page before it
     */
    public record Wanted(String words, int number, boolean turned) {

        private static final Pattern NUMBER = Pattern.compile("(?:^|(.*)\\s)(p?)([-–−]?\\d{1,9})$", Pattern.DOTALL);
        private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

        /** Splits {@code /news jmc 2}; a number that looks like a year is one, unless it says so of itself: {@code p2023}. */
        public static Wanted in(String words) {
            Matcher number = NUMBER.matcher(words);
            if (!number.matches() || (number.group(2).isEmpty() && YEAR.matcher(number.group(3)).matches())) {
                return new Wanted(words, 1, false);
            }
            String rest = number.group(1) == null ? "" : number.group(1).strip();
            return new Wanted(rest, Integer.parseInt(number.group(3).replaceFirst("[–−]", "-")), true);
        }

        /** A page's number as {@link #in} reads it back. */
        static String written(int page) {
            return YEAR.matcher(Integer.toString(page)).matches() ? "p" + page : Integer.toString(page);
        }

        /** How many items come before this page; 0 for numbers that are no page. */
        public int skipped(int size) {
            return number < 1 ? 0 : (int) Math.min(Integer.MAX_VALUE, (long) (number - 1) * size);
        }
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean exists() {
        return number >= 1 && number <= pages();
    }

    /** « ‹ › »: the first page, the one before, the one after, the last; only those that lead elsewhere. */
    public List<Button> turns(String command) {
        List<Button> turns = new ArrayList<>();
        if (!Button.fits(command + " " + Wanted.written(pages()))) {
            return turns;
        }
        if (number > 2) {
            turns.add(to(command, "« 1", 1));
        }
        if (number > 1) {
            turns.add(to(command, "‹ " + (number - 1), number - 1));
        }
        if (number < pages()) {
            turns.add(to(command, (number + 1) + " ›", number + 1));
        }
        if (number < pages() - 1) {
            turns.add(to(command, pages() + " »", pages()));
        }
        return turns;
    }

    /** What is said for a page that does not exist. */
    public Reply missing(String command, Say say) {
        Reply none = Reply.of(say.html("page.none", "page", number, "pages", pages()));
        return Button.fits(command + " " + Wanted.written(pages()))
                ? none.row(to(command, say.text("page.last"), pages()))
                : none;
    }

    private static Button to(String command, String label, int page) {
        return new Button.Press(label, command + " " + Wanted.written(page));
    }
}
