package lineupbot.lineup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of time somebody asks about, both days included. A date belongs to it only when it lies in it for sure.
 *
 * @param written the words that named it, as a command repeats them
 */
public record Period(LocalDate from, LocalDate to, String written) {

    private static final Pattern SHAPE = Pattern
            .compile("(since )?((?:19|20)\\d\\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?");

    /** Reads {@code 2023}, {@code 2023-08}, {@code 2023-08-16}, and each with {@code since} before it. */
    public static Optional<Period> of(String written) {
        Matcher shape = SHAPE.matcher(written);
        if (!shape.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(shape.group(2));
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        if (shape.group(3) != null) {
            YearMonth month = YearMonth.of(year, Integer.parseInt(shape.group(3)));
            from = month.atDay(1);
            to = month.atEndOfMonth();
            if (shape.group(4) != null) {
                int day = Integer.parseInt(shape.group(4));
                if (!month.isValidDay(day)) {
                    return Optional.empty();
                }
                from = month.atDay(day);
                to = from;
            }
        }
        return Optional.of(new Period(from, shape.group(1) == null ? to : LocalDate.of(9999, 12, 31), written));
    }

    public boolean isOpen() {
        return to.getYear() == 9999;
    }
}
