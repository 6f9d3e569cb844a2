package lineupbot.lineup;

import lineupbot.chat.Say;
import lineupbot.lineup.When.By;
import lineupbot.lineup.When.Day;
import lineupbot.lineup.When.InMonth;
import lineupbot.lineup.When.InSeason;
import lineupbot.lineup.When.InYear;
import lineupbot.lineup.When.SinceStart;
import lineupbot.lineup.When.Span;
import lineupbot.lineup.When.Unknown;

import java.time.LocalDate;
import java.util.Locale;

/** Says a date the way people do, no sharper than it is. */
public final class WhenWords {
    /** How the date stands in its sentence. */
    public enum Form {
        /** By itself: “апрель 2023”. */
        PLAIN,
        /** When something happened: “в апреле 2023 года”. */
        IN,
        /** Since when something is so: “с апреля 2023 года”. */
        FROM,
        /** Behind a word that wants it so: “(не позднее) апреля 2023 года”. Days, months and years only. */
        OF;

        private String key(String shape) {
            return "when." + name().toLowerCase(Locale.ROOT) + "." + shape;
        }
    }

    private final Say say;

    public WhenWords(Say say) {
        this.say = say;
    }

    public String plain(When when) {
        return words(when, Form.PLAIN);
    }

    public String in(When when) {
        return words(when, Form.IN);
    }

    public String from(When when) {
        return words(when, Form.FROM);
    }

    /** A period somebody asks about: “август 2023”, “с августа 2023 года”. */
    static String asked(Period period, Say say) {
        WhenWords words = new WhenWords(say);
        When named = When.parse(period.written().replaceFirst("^since ", ""));
        return period.isOpen() ? words.from(named) : words.plain(named);
    }

    /** When, for a period somebody asks about: “в мае 2023 года”. */
    static String inPeriod(Period period, Say say) {
        return new WhenWords(say).in(When.parse(period.written()));
    }

    /** A day as figures, for the foot of a card: 16.08.2023. */
    public String figures(LocalDate day) {
        return say.text("when.figures", "day", two(day.getDayOfMonth()), "month", two(day.getMonthValue()), "name",
                month("short", day), "year", year(day.getYear()));
    }

    private String words(When when, Form form) {
        return switch (when) {
            case Day it -> day(form.key("day"), it.day());
            case Span it -> span(form, it);
            case InMonth it -> say.text(form.key("month"), "nominative", month("nominative", it.month().atDay(1)),
                    "genitive", month("genitive", it.month().atDay(1)), "locative",
                    month("locative", it.month().atDay(1)), "year", year(it.month().getYear()));
            case InSeason it -> say.text(form.key("season"), "season", it.season().name().toLowerCase(Locale.ROOT),
                    "year", year(it.year()));
            case InYear it -> say.text(form.key("year"), "year", year(it.year()));
            case SinceStart it -> say.text(form.key("since"), "year", year(it.year()));
            case By it ->
                say.text(form.key("by"), "when", words(it.reached(), form == Form.FROM ? Form.FROM : Form.OF));
            case Unknown it -> say.text("when.unknown");
        };
    }

    private String span(Form form, Span span) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        String shape = from.getYear() != to.getYear()
                ? "span.years"
                : from.getMonth() != to.getMonth() ? "span.months" : "span.days";
        return say.text(form.key(shape), "day", from.getDayOfMonth(), "month", month("genitive", from), "year",
                year(from.getYear()), "lastDay", to.getDayOfMonth(), "lastMonth", month("genitive", to), "lastYear",
                year(to.getYear()));
    }

    private String day(String key, LocalDate day) {
        return say.text(key, "day", day.getDayOfMonth(), "month", month("genitive", day), "year", year(day.getYear()));
    }

    private String month(String form, LocalDate day) {
        return say.list("months." + form).get(day.getMonthValue() - 1);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** A year is no number to a text: it has no thousands. */
    private static String year(int year) {
        return Integer.toString(year);
    }
}
