package lineupbot.questions;

import lineupbot.chat.Language;
import lineupbot.chat.Texts;
import lineupbot.lineup.Period;
import lineupbot.store.SearchWords;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the time a question speaks of: a year, a month of a year, a day. */
final class Periods {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:-\\d\\d){0,2}");
    private static final Pattern SHORT_YEAR = Pattern.compile("2\\d");
    private static final Pattern DAY = Pattern.compile("[0-3]?\\d");

    /** A period and the words that name it, from the first to before the last. */
    record Dated(Period period, int from, int to) {}

    private final Map<String, Integer> months = new HashMap<>();

    Periods(Texts texts) {
        for (Language language : Language.values()) {
            for (String form : List.of("nominative", "genitive", "locative")) {
                List<String> names = texts.in(language).list("months." + form);
                for (int month = 1; month <= names.size(); month++) {
                    months.put(SearchWords.fold(names.get(month - 1)), month);
                }
            }
        }
    }

    Optional<Dated> in(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            String written = words.get(at).written();
            if (YEAR.matcher(written).matches()) {
                return dated(words, at, written);
            }
            if (SHORT_YEAR.matcher(written).matches() && at > 0 && month(words.get(at - 1)).isPresent()) {
                return dated(words, at, "20" + written);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> month(Word word) {
        return Optional.ofNullable(months.get(SearchWords.fold(word.written())));
    }

    private Optional<Dated> dated(List<Word> words, int year, String named) {
        String written = named;
        int from = year;
        Optional<Integer> month = from > 0 ? month(words.get(from - 1)) : Optional.empty();
        if (month.isPresent()) {
            from--;
            written += String.format(Locale.ROOT, "-%02d", month.get());
            if (from > 0 && DAY.matcher(words.get(from - 1).written()).matches()) {
                from--;
                written += String.format(Locale.ROOT, "-%02d", Integer.parseInt(words.get(from).written()));
            }
        }
        int first = from;
        return Period.of(written).map(period -> new Dated(period, first, year + 1));
    }
}
