package lineupbot.articles;

import lineupbot.articles.Dated.Role;
import lineupbot.lineup.When;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates a sentence names, none sharper than its words. */
final class Dates {
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern DAY = Pattern.compile("[0-3]?\\d(?:st|nd|rd|th|-го)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:[-‑](?:го|м|му|й))?");
    private static final int QUARTER = 3;
    private static final int HALF = 6;

    private final Sentence sentence;
    private final Meanings meanings;
    private final Calendar calendar;
    private final List<Dated> found = new ArrayList<>();

    private Dates(Sentence sentence, Meanings meanings, Calendar calendar) {
        this.sentence = sentence;
        this.meanings = meanings;
        this.calendar = calendar;
    }

    static List<Dated> in(Sentence sentence, Meanings meanings, Calendar calendar) {
        Dates dates = new Dates(sentence, meanings, calendar);
        int at = 0;
        while (at < sentence.size()) {
            int before = dates.found.size();
            dates.at(at);
            at = dates.found.size() > before ? dates.found.getLast().to() : at + 1;
        }
        return dates.found;
    }

    private void at(int at) {
        if (sentence.isRussian() && sentence.token(at).isLatin()
                && (meanings.at(at, "weekday") || meanings.at(at, "month"))) {
            // An English word in a Russian text is a name, whatever it means.
            return;
        }
        Optional<Integer> month = number(at, "month");
        Optional<String> season = name(at, "season");
        if (month.isPresent()) {
            month(at, month.get());
        } else if (season.isPresent() && (sentence.isRussian() || (at > 0 && isTimely(at - 1)))) {
            season(at, When.Season.valueOf(season.get().toUpperCase(Locale.ROOT)));
        } else if (number(at, "weekday").isPresent()) {
            weekday(at, number(at, "weekday").get());
        } else if (name(at, "date").isPresent()) {
            relative(at);
        } else {
            figures(at);
        }
    }

    /** “16 августа 2023 года”, “14–15 августа”, “August 16, 2023”, “в апреле”, “в апреле прошлого года”. */
    private void month(int at, int month) {
        Optional<Integer> before = day(at - 1);
        Optional<Integer> after = sentence.token(at).isLatin() ? day(at + 1) : Optional.empty();
        boolean modal = sentence.token(at).folded().equals("may") && before.isEmpty() && after.isEmpty()
                && year(at + 1).isEmpty() && !(at > 0 && isTimely(at - 1));
        if (modal) {
            return;
        }
        int from = before.isPresent() ? at - 1 : at;
        int end = before.isEmpty() && after.isPresent() ? at + 2 : at + 1;
        Optional<Integer> year = year(end).or(() -> yearAhead(end));
        int to = year.isPresent() ? yearEnd(end) : end;
        Optional<Integer> day = before.or(() -> after);
        if (day.isEmpty()) {
            add(from, to, ahead -> calendar.month(month, year, ahead));
            return;
        }
        Optional<Integer> first = before.isPresent() && isRange(from) ? day(from - 1) : Optional.empty();
        add(first.isPresent() ? from - 1 : from, to, ahead -> span(first, day.get(), month, year, ahead));
    }

    private Optional<When> span(Optional<Integer> first, int last, int month, Optional<Integer> year, boolean ahead) {
        Optional<When> end = calendar.day(last, month, year, ahead);
        Optional<When> begin = first.filter(day -> day < last).flatMap(day -> calendar.day(day, month, year, ahead));
        return begin.isPresent() && end.isPresent()
                ? Optional.of(new When.Span(begin.get().first().orElseThrow(), end.get().first().orElseThrow()))
                : end;
    }

    private boolean isRange(int at) {
        return at > 0 && !sentence.gap(at).isEmpty()
                && "–—-".indexOf(sentence.gap(at).strip().isEmpty() ? ' ' : sentence.gap(at).strip().charAt(0)) >= 0;
    }

    private void season(int at, When.Season season) {
        Optional<Integer> year = year(at + 1).or(() -> yearAhead(at + 1));
        boolean past = at > 0 && meanings.at(at - 1, "date.past");
        boolean next = at > 0 && meanings.at(at - 1, "date.next");
        add(at, year.isPresent() ? yearEnd(at + 1) : at + 1,
                ahead -> calendar.season(season, year, next || (ahead && !past)));
    }

    private void weekday(int at, int weekday) {
        int shift = at > 0 && meanings.at(at - 1, "date.past") ? -1 : 0;
        add(at, at + 1, ahead -> calendar.weekday(weekday, shift, ahead));
    }

    private void relative(int at) {
        Meanings.Meaning meaning = meanings.beginning(at, "date").orElse(null);
        if (meaning == null) {
            return;
        }
        int to = meaning.to();
        switch (meaning.name().substring("date.".length())) {
            case "today" -> add(at, to, ahead -> calendar.day(0));
            case "yesterday" -> add(at, to, ahead -> calendar.day(-1));
            case "daybefore" -> add(at, to, ahead -> calendar.day(-2));
            case "tomorrow" -> add(at, to, ahead -> calendar.day(1));
            case "week.this" -> add(at, to, ahead -> calendar.week(0, 0, 6, ahead));
            case "week.start" -> add(at, to, ahead -> calendar.week(0, 0, 1, ahead));
            case "week.end" -> add(at, to, ahead -> calendar.week(0, 3, 6, ahead));
            case "week.last" -> add(at, to, ahead -> calendar.week(-1, 0, 6, ahead));
            case "week.next" -> add(at, to, ahead -> calendar.week(1, 0, 6, ahead));
            case "month.this" -> add(at, to, ahead -> calendar.monthFromNow(0));
            case "month.last" -> add(at, to, ahead -> calendar.monthFromNow(-1));
            case "month.next" -> add(at, to, ahead -> calendar.monthFromNow(1));
            case "year.since" ->
                found.add(new Dated(at, to, Role.SINCE, ahead -> calendar.year(0).map(When.SinceStart::new)));
            case "year.this" -> add(at, to, ahead -> calendar.year(0).map(When.InYear::new));
            case "year.last" -> add(at, to, ahead -> calendar.year(-1).map(When.InYear::new));
            case "year.next" -> add(at, to, ahead -> calendar.year(1).map(When.InYear::new));
            case "start" -> year(to).ifPresent(year -> found
                    .add(new Dated(at, yearEnd(to), Role.SINCE, ahead -> Optional.of(new When.SinceStart(year)))));
            default -> stretch(at, to, meaning.name());
        }
    }

    private void stretch(int at, int to, String name) {
        boolean quarter = name.startsWith("date.quarter.");
        if (!quarter && !name.startsWith("date.half.")) {
            return;
        }
        int number = name.charAt(name.length() - 1) - '1';
        int months = quarter ? QUARTER : HALF;
        int next = isOf(to) ? to + 1 : to;
        Optional<Integer> year = year(next).or(() -> yearAhead(next));
        add(at, year.isPresent() ? yearEnd(next) : to, ahead -> calendar.stretch(number * months + 1, months, year));
    }

    private boolean isOf(int at) {
        return at < sentence.size() && (meanings.at(at, "place.in") || sentence.token(at).folded().equals("of"));
    }

    private void figures(int at) {
        String written = sentence.token(at).written();
        Matcher day = FIGURES.matcher(written);
        Matcher iso = ISO.matcher(written);
        if (day.matches()) {
            add(at, at + 1, ahead -> calendar.day(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)),
                    Optional.of(Integer.parseInt(day.group(3))), ahead));
        } else if (iso.matches()) {
            add(at, at + 1, ahead -> calendar.day(Integer.parseInt(iso.group(3)), Integer.parseInt(iso.group(2)),
                    Optional.of(Integer.parseInt(iso.group(1))), ahead));
        } else if (year(at).isPresent()
                && ((at > 0 && isTimely(at - 1)) || (at + 1 < sentence.size() && meanings.at(at + 1, "date.word")))) {
            int year = year(at).get();
            add(at, yearEnd(at), ahead -> Optional.of(new When.InYear(year)));
        }
    }

    private boolean isTimely(int at) {
        return meanings.at(at, "place.in") || meanings.at(at, "date.since") || meanings.at(at, "date.until")
                || meanings.at(at, "date.past") || meanings.at(at, "date.next")
                || List.of("of", "this", "for", "early", "late", "mid", "during", "начале", "конце", "середине",
                        "конца", "начала", "середины").contains(sentence.token(at).folded());
    }

    private boolean isFigure(int at) {
        return at >= 0 && at < sentence.size() && Character.isDigit(sentence.token(at).written().charAt(0));
    }

    private Optional<Integer> day(int at) {
        if (!isFigure(at) || !DAY.matcher(sentence.token(at).written()).matches()) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(sentence.token(at).written().replaceAll("\\D", "")));
    }

    private Optional<Integer> year(int at) {
        if (!isFigure(at) || !YEAR.matcher(sentence.token(at).written()).matches()) {
            return Optional.empty();
        }
        boolean counts = at + 1 < sentence.size() && meanings.at(at + 1, "counted");
        return Optional.of(Integer.parseInt(sentence.token(at).written().substring(0, 4)))
                .filter(year -> !counts && Calendar.isYear(year));
    }

    /** “прошлого года” behind a month. */
    private Optional<Integer> yearAhead(int at) {
        return meanings.beginning(at, "date.year").filter(date -> date.to() - date.from() == 2)
                .flatMap(date -> switch (date.name()) {
                    case "date.year.this" -> calendar.year(0);
                    case "date.year.last" -> calendar.year(-1);
                    case "date.year.next" -> calendar.year(1);
                    default -> Optional.empty();
                });
    }

    private int yearEnd(int at) {
        boolean word = at + 1 < sentence.size() && (meanings.at(at + 1, "date.word") || year(at).isEmpty());
        return word ? at + 2 : at + 1;
    }

    private void add(int from, int to, Dated.Time time) {
        found.add(new Dated(from, to, role(from), time));
    }

    /** By the word before: since, until; “с конца мая” has one between. */
    private Role role(int from) {
        for (int at = from - 1; at >= Math.max(0, from - 2); at--) {
            if (meanings.at(at, "date.until")) {
                return Role.UNTIL;
            }
            if (meanings.at(at, "date.since") && sentence.gap(at + 1).isBlank()) {
                return Role.SINCE;
            }
        }
        return Role.AT;
    }

    private Optional<Integer> number(int at, String family) {
        return name(at, family).map(Integer::valueOf);
    }

    private Optional<String> name(int at, String family) {
        return meanings.beginning(at, family).map(Meanings.Meaning::tense);
    }
}
