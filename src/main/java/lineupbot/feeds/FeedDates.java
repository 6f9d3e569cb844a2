package lineupbot.feeds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads dates as feeds write them: RFC 822 with its slips (one digit, no weekday, two digits of a year, names of zones),
 * ISO 8601, and what Russian pages print. What has no zone is of the operator's.
 */
final class FeedDates {
    private static final String TIME = "(?:[,\\sT]+(?:в\\s+)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?";
    private static final String ZONE = "\\s*(Z|[+-]\\d{1,2}:?\\d{2}|[A-Za-z]{2,5})?";
    private static final Pattern NAMED = Pattern
            .compile("(\\d{1,2})[\\s-]+([\\p{L}]{3,})\\.?[\\s-]+(\\d{4}|\\d{2})(?:\\s*г\\.?)?" + TIME + ZONE);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})" + TIME + ZONE);
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})" + TIME + ZONE);
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");
    private static final List<String> MONTHS = List.of("jan янв", "feb фев", "mar мар", "apr апр", "may май мая",
            "jun июн", "jul июл", "aug авг", "sep сен", "oct окт", "nov ноя", "dec дек");
    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(Map.entry("MSK", ZoneOffset.ofHours(3)),
            Map.entry("MSD", ZoneOffset.ofHours(4)), Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)), Map.entry("EET", ZoneOffset.ofHours(2)),
            Map.entry("EEST", ZoneOffset.ofHours(3)), Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)), Map.entry("CST", ZoneOffset.ofHours(-6)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)), Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)), Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)));

    private final ZoneId byDefault;

    FeedDates(ZoneId byDefault) {
        this.byDefault = byDefault;
    }

    /** Empty for what is no date. */
    Optional<Instant> read(String written) {
        String date = written.strip();
        try {
            if (SECONDS.matcher(date).matches()) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(date)));
            }
            return Stream.<Function<String, Optional<Instant>>>of(this::iso, this::named, this::dotted)
                    .map(way -> way.apply(date)).flatMap(Optional::stream).findFirst();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Instant> iso(String date) {
        Matcher iso = ISO.matcher(date);
        return iso.lookingAt()
                ? Optional.of(at(number(iso, 1), number(iso, 2), number(iso, 3), iso))
                : Optional.empty();
    }

    /** Whatever stands before the day, such as its weekday, does not matter: it is often wrong. */
    private Optional<Instant> named(String date) {
        Matcher named = NAMED.matcher(date);
        if (!named.find()) {
            return Optional.empty();
        }
        int year = number(named, 3);
        OptionalInt month = month(named.group(2));
        return month.isPresent()
                ? Optional.of(at(year < 100 ? 2000 + year : year, month.getAsInt(), number(named, 1), named))
                : Optional.empty();
    }

    private Optional<Instant> dotted(String date) {
        Matcher dotted = DOTTED.matcher(date);
        return dotted.find()
                ? Optional.of(at(number(dotted, 3), number(dotted, 2), number(dotted, 1), dotted))
                : Optional.empty();
    }

    /** Hours, minutes, seconds and zone are groups 4 to 7 of every pattern. */
    private Instant at(int year, int month, int day, Matcher time) {
        boolean hasTime = time.group(4) != null;
        LocalDateTime local = LocalDateTime.of(year, month, day, hasTime ? number(time, 4) : 0,
                hasTime ? number(time, 5) : 0, time.group(6) == null ? 0 : Math.min(59, number(time, 6)));
        return local.atZone(zone(time.group(7))).toInstant();
    }

    private ZoneId zone(String written) {
        if (written == null) {
            return byDefault;
        }
        char first = written.charAt(0);
        if (first == '+' || first == '-') {
            String digits = written.substring(1).replace(":", "");
            return ZoneId.of(first + (digits.length() == 3 ? "0" + digits : digits));
        }
        String name = written.toUpperCase(Locale.ROOT);
        return List.of("Z", "GMT", "UTC", "UT").contains(name)
                ? ZoneOffset.UTC
                : ZONES.getOrDefault(name, ZoneOffset.UTC);
    }

    private static OptionalInt month(String name) {
        String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
        return IntStream.rangeClosed(1, MONTHS.size())
                .filter(month -> List.of(MONTHS.get(month - 1).split(" ")).contains(start)).findFirst();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
