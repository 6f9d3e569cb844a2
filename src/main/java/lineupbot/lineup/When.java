package lineupbot.lineup;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date no sharper than its source. Sorts by the first day it can mean, dates that nobody knows last.
 * {@link #notation} is how lineup files write it and {@link #parse} reads it.
 */
public sealed interface When extends Comparable<When> {

    record Day(LocalDate day) implements When {}

    /** Some day from {@code from} to {@code to}, both included. */
    record Span(LocalDate from, LocalDate to) implements When {
        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("a span ends after it begins: " + from + ".." + to);
            }
        }
    }

    record InMonth(YearMonth month) implements When {}

    /** A season of the year in which it ends: December 2022 is in the winter of 2023. */
    record InSeason(int year, Season season) implements When {}

    record InYear(int year) implements When {}

    /** Since the beginning of a year; which day or month of it, nobody says. */
    record SinceStart(int year) implements When {}

    /** It was so on that day, in that month or that year; since when, nobody says. */
    record By(When reached) implements When {}

    record Unknown() implements When {}

    enum Season {
        SPRING(Month.MARCH), SUMMER(Month.JUNE), AUTUMN(Month.SEPTEMBER), WINTER(Month.DECEMBER);

        private final Month first;

        Season(Month first) {
            this.first = first;
        }

        LocalDate firstDay(int year) {
            return LocalDate.of(this == WINTER ? year - 1 : year, first, 1);
        }
    }

    Comparator<When> ORDER = Comparator.comparing((When when) -> when.first().orElse(LocalDate.MAX))
            .thenComparing(when -> when.last().orElse(LocalDate.MAX)).thenComparing(When::notation);

    /** Nobody says when. */
    static When unknown() {
        return new Unknown();
    }

    /**
     * The first day it can mean. For {@link By} the day, month or year named, since an earlier one is only possible.
     *
     * @return empty when nobody knows
     */
    default Optional<LocalDate> first() {
        return Optional.ofNullable(switch (this) {
            case Day it -> it.day();
            case Span it -> it.from();
            case InMonth it -> it.month().atDay(1);
            case InSeason it -> it.season().firstDay(it.year());
            case InYear it -> Year.of(it.year()).atDay(1);
            case SinceStart it -> Year.of(it.year()).atDay(1);
            case By it -> it.reached().first().orElse(null);
            case Unknown it -> null;
        });
    }

    /** The last day it can mean. The beginning of a year is taken to end with March. */
    default Optional<LocalDate> last() {
        return Optional.ofNullable(switch (this) {
            case Day it -> it.day();
            case Span it -> it.to();
            case InMonth it -> it.month().atEndOfMonth();
            case InSeason it -> it.season().firstDay(it.year()).plusMonths(3).minusDays(1);
            case InYear it -> LocalDate.of(it.year(), Month.DECEMBER, 31);
            case SinceStart it -> LocalDate.of(it.year(), Month.MARCH, 31);
            case By it -> it.reached().last().orElse(null);
            case Unknown it -> null;
        });
    }

    /** Whether it is over before {@code day} for sure. */
    default boolean isBefore(LocalDate day) {
        return last().map(last -> last.isBefore(day)).orElse(false);
    }

    /** Whether it comes after {@code day} for sure. What was so by a day may have been so earlier, so it never does. */
    default boolean isAfter(LocalDate day) {
        return !(this instanceof By) && first().map(first -> first.isAfter(day)).orElse(false);
    }

    /** Whether it lies in a period for sure. */
    default boolean isWithin(Period period) {
        return first().isPresent() && !first().get().isBefore(period.from())
                && !last().orElseThrow().isAfter(period.to());
    }

    /**
     * Whether {@code other} says the same and more: any date more than none, and the date itself more than that it
     * was so by a later day.
     */
    default boolean isOutdoneBy(When other) {
        return switch (this) {
            case Unknown none -> !(other instanceof Unknown);
            case By by ->
                !(other instanceof By) && other.first().isPresent() && !other.isAfter(by.last().orElseThrow());
            default -> false;
        };
    }

    default String notation() {
        return switch (this) {
            case Day it -> it.day().toString();
            case Span it -> it.from() + ".." + it.to();
            case InMonth it -> it.month().toString();
            case InSeason it -> it.year() + "-" + it.season().name().toLowerCase(Locale.ROOT);
            case InYear it -> Integer.toString(it.year());
            case SinceStart it -> "since " + it.year();
            case By it -> "by " + it.reached().notation();
            case Unknown it -> "unknown";
        };
    }

    @Override
    default int compareTo(When other) {
        return ORDER.compare(this, other);
    }

    /**
     * Reads what {@link #notation} writes.
     *
     * @throws IllegalArgumentException with the ways to write a date, when {@code written} is none of them
     */
    static When parse(String written) {
        try {
            return Notation.read(written.strip());
        } catch (DateTimeParseException e) {
            throw Notation.unread(written);
        }
    }

    /** How lineup files write dates. */
    final class Notation {
        private static final Pattern SEASON = Pattern.compile("(\\d{4})-(spring|summer|autumn|winter)");

        private Notation() {}

        private static When read(String written) {
            Matcher season = SEASON.matcher(written);
            if (written.equals("unknown")) {
                return unknown();
            }
            if (written.startsWith("since ")) {
                return new SinceStart(year(written.substring("since ".length()).strip()));
            }
            if (written.startsWith("by ")) {
                return new By(point(written.substring("by ".length()).strip()));
            }
            if (season.matches()) {
                return new InSeason(year(season.group(1)), Season.valueOf(season.group(2).toUpperCase(Locale.ROOT)));
            }
            int dots = written.indexOf("..");
            return dots < 0
                    ? point(written)
                    : new Span(LocalDate.parse(written.substring(0, dots)),
                            LocalDate.parse(written.substring(dots + 2)));
        }

        private static When point(String written) {
            return switch (written.length()) {
                case 10 -> new Day(LocalDate.parse(written));
                case 7 -> new InMonth(YearMonth.parse(written));
                default -> new InYear(year(written));
            };
        }

        private static int year(String written) {
            if (!written.matches("[12]\\d{3}")) {
                throw unread(written);
            }
            return Integer.parseInt(written);
        }

        private static IllegalArgumentException unread(String written) {
            return new IllegalArgumentException(
                    "not a date: “" + written + "”; write 2023-08-16, 2023-08-14..2023-08-15,"
                            + " 2023-04, 2023-summer, 2023, since 2023, by 2023-08-16 or unknown");
        }
    }
}
