package lineupbot.lineup;

import lineupbot.chat.Language;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.store.SearchWords;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people type it, in every language: “16.08.2023”, “14–15 августа 2023”, “апрель 2023”, “summer 2023”,
 * “с начала 2023”, “вчера”, and as lineup files write it. Thread-safe.
 */
public final class WhenReader {
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))? m(\\d+) (\\d{4})");
    private static final Pattern DAYS_BEHIND = Pattern.compile("m(\\d+) (\\d{1,2})(?:-(\\d{1,2}))? (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("m(\\d+) (\\d{4})");
    private static final Pattern SEASON = Pattern.compile("s(\\w+) (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private final Clock clock;
    /** Folded words and what they stand for: m8, sSUMMER, since, by, day 0; nothing for those that say nothing. */
    private final Map<String, String> meanings = new HashMap<>();

    /** @param clock in whose zone it is today */
    public WhenReader(Texts texts, Clock clock) {
        this.clock = clock;
        for (Language language : Language.values()) {
            Say say = texts.in(language);
            for (String form : List.of("nominative", "genitive", "locative", "short")) {
                List<String> names = say.list("months." + form);
                for (int month = 1; month <= names.size(); month++) {
                    put(names.get(month - 1).replace(".", ""), "m" + month);
                }
            }
            for (When.Season season : When.Season.values()) {
                say.list("words.season." + season.name().toLowerCase(Locale.ROOT))
                        .forEach(word -> put(word, "s" + season));
            }
            say.list("words.when.since").forEach(word -> put(word, "since"));
            say.list("words.when.by").forEach(word -> put(word, "by"));
            say.list("words.when.today").forEach(word -> put(word, "today"));
            say.list("words.when.yesterday").forEach(word -> put(word, "yesterday"));
            say.list("words.when.small").forEach(word -> put(word, ""));
        }
    }

    private void put(String word, String meaning) {
        meanings.putIfAbsent(SearchWords.fold(word), meaning);
    }

    /** Empty when the words are no date, or none that there is. */
    public Optional<When> read(String words) {
        try {
            return Optional.of(When.parse(words));
        } catch (IllegalArgumentException | DateTimeException typed) {
            try {
                return typed(meant(words));
            } catch (IllegalArgumentException | DateTimeException none) {
                return Optional.empty();
            }
        }
    }

    /** The words by their meanings; those that say nothing are left out. */
    private String meant(String words) {
        String plain = SearchWords.fold(words).replaceAll("\\s*[-–—]\\s*", "-")
                .replaceAll("(?<!\\d)\\.|\\.(?!\\d)|,", " ").replaceAll("(\\d)(?:st|nd|rd|th|-?го|-?е)(?=\\s|$)", "$1");
        return String.join(" ", Arrays.stream(plain.strip().split("\\s+", -1))
                .map(word -> meanings.getOrDefault(word, word)).filter(word -> !word.isEmpty()).toList());
    }

    private Optional<When> typed(String meant) {
        if (meant.startsWith("since ")) {
            String rest = meant.substring("since ".length());
            return YEAR.matcher(rest).matches()
                    ? Optional.of(new When.SinceStart(Integer.parseInt(rest)))
                    : point(rest);
        }
        if (meant.startsWith("by ")) {
            return point(meant.substring("by ".length()))
                    .filter(when -> !(when instanceof When.Span || when instanceof When.InSeason)).map(When.By::new);
        }
        return point(meant);
    }

    private Optional<When> point(String meant) {
        if (meant.equals("today") || meant.equals("yesterday")) {
            return Optional.of(new When.Day(LocalDate.now(clock).minusDays(meant.equals("today") ? 0 : 1)));
        }
        Matcher season = SEASON.matcher(meant);
        if (season.matches()) {
            return Optional.of(new When.InSeason(year(season.group(2)),
                    When.Season.valueOf(season.group(1).toUpperCase(Locale.ROOT))));
        }
        Matcher month = MONTH.matcher(meant);
        if (month.matches()) {
            return Optional.of(new When.InMonth(YearMonth.of(year(month.group(2)), number(month.group(1)))));
        }
        return YEAR.matcher(meant).matches() ? Optional.of(new When.InYear(year(meant))) : day(meant);
    }

    private static Optional<When> day(String meant) {
        Matcher figures = FIGURES.matcher(meant);
        Matcher days = DAYS.matcher(meant);
        Matcher behind = DAYS_BEHIND.matcher(meant);
        if (figures.matches()) {
            return days(figures.group(1), null, figures.group(2), figures.group(3));
        }
        if (days.matches()) {
            return days(days.group(1), days.group(2), days.group(3), days.group(4));
        }
        return behind.matches()
                ? days(behind.group(2), behind.group(3), behind.group(1), behind.group(4))
                : Optional.empty();
    }

    private static Optional<When> days(String first, String last, String month, String year) {
        LocalDate day = LocalDate.of(year(year), number(month), number(first));
        return Optional.of(last == null
                ? new When.Day(day)
                : new When.Span(day, LocalDate.of(year(year), number(month), number(last))));
    }

    private static int number(String figures) {
        return Integer.parseInt(figures);
    }

    private static int year(String figures) {
        if (!YEAR.matcher(figures).matches()) {
            throw new IllegalArgumentException("no year: " + figures);
        }
        return number(figures);
    }
}
