package lineupbot.articles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that a page shows in a line of its own, such as “16.08.2023, 12:30” or “16 августа 2023”. */
final class PageDate {
    private static final int LONGEST = 70;
    private static final String REST = "[\\s,.|/·–—-]*(?:в\\s)?(?:\\d{1,2}:\\d\\d(?::\\d\\d)?)?\\s*(?:мск|msk|gmt|utc|г\\.?|года)?[\\s,.|]*(?:\\d{1,2}:\\d\\d)?\\s*(?:мск)?";
    private static final String LEAD = "(?:(?:опубликовано|дата(?: публикации)?|published|posted|updated|обновлено|date|"
            + "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|monday|tuesday|wednesday|thursday|friday|"
            + "saturday|sunday)[\\s:,]*)*(?:(?:on|at)\\s)?(?:\\d{1,2}:\\d\\d[\\s,|/-]*)?";
    private static final Pattern FIGURES = pattern("(\\d{1,2})[./](\\d{1,2})[./](20\\d\\d)");
    private static final Pattern ISO = pattern("(20\\d\\d)-(\\d\\d)-(\\d\\d)(?:t[\\d:.+z]*)?");
    private static final Pattern WORDS = pattern("(\\d{1,2})\\s+(\\p{L}{3,9})\\.?,?\\s+(20\\d\\d)");
    private static final Pattern ENGLISH = pattern("(\\p{L}{3,9})\\.?\\s+(\\d{1,2}),?\\s+(20\\d\\d)");
    private static final Pattern ADDRESS = Pattern
            .compile("[/.-](20\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/.-]|$)|/(\\d\\d)/(\\d\\d)/(20\\d\\d)/");
    private static final List<String> MONTHS = List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен",
            "окт", "ноя", "дек");
    private static final List<String> ENGLISH_MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
            "sep", "oct", "nov", "dec");

    private LocalDate found;

    private static Pattern pattern(String date) {
        return Pattern.compile(LEAD + date + REST, Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    }

    /** Whether the line shows a date and nothing else; the first such date counts. */
    boolean isIn(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        LocalDate day = of(line.strip().toLowerCase(Locale.ROOT));
        if (found == null) {
            found = day;
        }
        return day != null;
    }

    /** Null when there was none. */
    LocalDate found() {
        return found;
    }

    private static LocalDate of(String line) {
        Matcher figures = FIGURES.matcher(line);
        Matcher iso = ISO.matcher(line);
        Matcher words = WORDS.matcher(line);
        Matcher english = ENGLISH.matcher(line);
        if (figures.matches()) {
            return day(figures.group(3), figures.group(2), figures.group(1));
        }
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        if (words.matches()) {
            return day(words.group(3), month(words.group(2)), words.group(1));
        }
        return english.matches() ? day(english.group(3), month(english.group(1)), english.group(2)) : null;
    }

    /** A date in an address, such as /2023/08/16/; null when there is none. */
    static LocalDate inAddress(String url) {
        Matcher date = ADDRESS.matcher(url);
        if (!date.find()) {
            return null;
        }
        return date.group(1) != null
                ? day(date.group(1), date.group(2), date.group(3))
                : day(date.group(6), date.group(5), date.group(4));
    }

    /** The day of a meta element or of JSON-LD: the first ten characters of an ISO date. */
    static LocalDate ofIso(String written) {
        String day = written.strip();
        return day.length() >= 10 && day.substring(0, 10).matches("\\d{4}-\\d\\d-\\d\\d")
                ? day(day.substring(0, 4), day.substring(5, 7), day.substring(8, 10))
                : of(day.toLowerCase(Locale.ROOT));
    }

    private static String month(String name) {
        Map<String, Integer> months = new TreeMap<>();
        for (int number = 1; number <= MONTHS.size(); number++) {
            months.put(MONTHS.get(number - 1), number);
            months.put(ENGLISH_MONTHS.get(number - 1), number);
        }
        return months.entrySet().stream().filter(month -> name.startsWith(month.getKey()))
                .reduce((one, other) -> one.getKey().length() >= other.getKey().length() ? one : other)
                .map(month -> month.getValue().toString()).orElse("0");
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
