package lineupbot.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The hours of each day in which alerts wait.
 *
 * @param from the first quiet minute
 * @param to   the first minute that is not quiet any more; of the next day when it is earlier than {@code from}
 */
public record QuietHours(LocalTime from, LocalTime to) {
    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet hours begin and end at different times, not both at " + from);
        }
    }

    /** Reads what {@link #written} writes, such as {@code 22:00-08:00}. */
    public static QuietHours of(String written) {
        String[] times = written.split("-", -1);
        return new QuietHours(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
    }

    public String written() {
        return from + "-" + to;
    }

    /**
     * When they end, if it is quiet now. On the night when clocks are put back, what comes twice is quiet both times.
     *
     * @param zone in which the times are meant
     */
    public Optional<Instant> endsAfter(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return Stream.of(today, today.minusDays(1)).filter(day -> !begin(day, zone).isAfter(now))
                .map(day -> end(day, zone)).filter(end -> end.isAfter(now)).findFirst();
    }

    private Instant begin(LocalDate day, ZoneId zone) {
        return WallClock.first(day.atTime(from), zone);
    }

    private Instant end(LocalDate day, ZoneId zone) {
        LocalDate last = to.isBefore(from) ? day.plusDays(1) : day;
        return WallClock.last(last.atTime(to), zone);
    }
}
