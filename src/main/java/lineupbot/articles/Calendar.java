package lineupbot.articles;

import lineupbot.lineup.When;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What words for dates mean in an article of some day. Without that day only what has its own year means anything. */
final class Calendar {
    /** A day that comes so soon after the article is meant to come. */
    private static final int SOON = 14;

    private final LocalDate today;
    /** The month that was told of last, with its year: “в январе 2023 года …, в апреле …”; null when there is none. */
    private final YearMonth told;

    /** @param today the date of the article; null when nobody knows it */
    Calendar(LocalDate today) {
        this(today, null);
    }

    private Calendar(LocalDate today, YearMonth told) {
        this.today = today;
        this.told = told;
    }

    /** The same where a month of an earlier year has just been told of. */
    Calendar behind(YearMonth month) {
        return new Calendar(today, month);
    }

    boolean isKnown() {
        return today != null;
    }

    Optional<Integer> year(int years) {
        return Optional.ofNullable(today).map(day -> day.getYear() + years);
    }

    Optional<When> day(int years) {
        return Optional.ofNullable(today).map(day -> new When.Day(day.plusDays(years)));
    }

    Optional<When> day(int day, int month, Optional<Integer> year, boolean ahead) {
        try {
            if (year.isPresent()) {
                return Optional.of(new When.Day(LocalDate.of(year.get(), month, day)));
            }
            return isKnown() ? Optional.of(new When.Day(nearest(MonthDay.of(month, day), ahead))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private LocalDate nearest(MonthDay day, boolean ahead) {
        LocalDate thisYear = day.atYear(today.getYear());
        if (ahead) {
            return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
        }
        return thisYear.isAfter(today.plusDays(SOON)) ? day.atYear(today.getYear() - 1) : thisYear;
    }

    Optional<When> month(int month, Optional<Integer> year, boolean ahead) {
        if (year.isPresent()) {
            return Optional.of(new When.InMonth(YearMonth.of(year.get(), month)));
        }
        boolean goesOn = !ahead && told != null && month >= told.getMonthValue();
        if (goesOn) {
            return Optional.of(new When.InMonth(YearMonth.of(told.getYear(), month)));
        }
        if (!isKnown()) {
            return Optional.empty();
        }
        YearMonth now = YearMonth.from(today);
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        boolean over = thisYear.isBefore(now);
        boolean coming = thisYear.isAfter(now);
        return Optional.of(new When.InMonth(
                ahead && over ? thisYear.plusYears(1) : !ahead && coming ? thisYear.minusYears(1) : thisYear));
    }

    Optional<When> monthFromNow(int months) {
        return Optional.ofNullable(today).map(day -> new When.InMonth(YearMonth.from(day).plusMonths(months)));
    }

    Optional<When> season(When.Season season, Optional<Integer> year, boolean ahead) {
        if (year.isPresent()) {
            return Optional.of(new When.InSeason(year.get(), season));
        }
        if (!isKnown()) {
            return Optional.empty();
        }
        int candidate = today.getYear() + 1;
        When.InSeason found = new When.InSeason(candidate, season);
        while (ahead
                ? !new When.InSeason(found.year() - 1, season).last().orElseThrow().isBefore(today)
                : found.first().orElseThrow().isAfter(today)) {
            found = new When.InSeason(found.year() - 1, season);
        }
        return Optional.of(found);
    }

    /** A quarter or a half of a year: {@code months} months from {@code first} on. */
    Optional<When> stretch(int first, int months, Optional<Integer> year) {
        return year.or(() -> year(0)).map(number -> new When.Span(LocalDate.of(number, first, 1),
                YearMonth.of(number, first + months - 1).atEndOfMonth()));
    }

    Optional<When> weekday(int day, int shift, boolean ahead) {
        return Optional.ofNullable(today).map(now -> {
            DayOfWeek wanted = DayOfWeek.of(day);
            if (shift < 0) {
                return new When.Day(now.with(TemporalAdjusters.previous(wanted)));
            }
            return new When.Day(
                    now.with(ahead ? TemporalAdjusters.nextOrSame(wanted) : TemporalAdjusters.previousOrSame(wanted)));
        });
    }

    /** Days of the week that is {@code weeks} from now, the first and the last counted from Monday. */
    Optional<When> week(int weeks, int first, int last, boolean ahead) {
        return Optional.ofNullable(today).map(now -> {
            LocalDate monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
            LocalDate from = monday.plusDays(first);
            LocalDate to = monday.plusDays(last);
            LocalDate end = !ahead && to.isAfter(now) ? now : to;
            return from.isBefore(end) ? new When.Span(from, end) : new When.Day(end);
        });
    }

    static boolean isYear(int number) {
        return number >= 1950 && number < Year.MAX_VALUE && number <= 2099;
    }
}
