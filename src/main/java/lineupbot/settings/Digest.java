package lineupbot.settings;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * When alerts come, all in one message.
 *
 * @param day of the week; null for every day
 */
public record Digest(DayOfWeek day, LocalTime at) {
    private static final String DAILY = "daily";
    private static final String WEEKLY = "weekly";

    /** Reads what {@link #written} writes, such as {@code daily 09:00} and {@code weekly monday 09:00}. */
    public static Digest of(String written) {
        String[] words = written.split(" ", -1);
        LocalTime at = LocalTime.parse(words[words.length - 1]);
        return new Digest(words[0].equals(DAILY) ? null : DayOfWeek.valueOf(words[1].toUpperCase(Locale.ROOT)), at);
    }

    public String written() {
        return isDaily() ? DAILY + " " + at : WEEKLY + " " + day.name().toLowerCase(Locale.ROOT) + " " + at;
    }

    public boolean isDaily() {
        return day == null;
    }

    /**
     * The next time it comes after a moment, never that moment itself. On the night when clocks are put back it comes
     * once.
     *
     * @param zone in which day and time are meant
     */
    public Instant next(Instant after, ZoneId zone) {
        LocalDate today = after.atZone(zone).toLocalDate();
        LocalDate first = isDaily() ? today : today.with(TemporalAdjusters.nextOrSame(day));
        return Stream.iterate(first, this::following).map(date -> WallClock.first(date.atTime(at), zone))
                .filter(moment -> moment.isAfter(after)).findFirst().orElseThrow();
    }

    private LocalDate following(LocalDate date) {
        return isDaily() ? date.plusDays(1) : date.plusWeeks(1);
    }
}
