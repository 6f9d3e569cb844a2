package lineupbot.articles;

import lineupbot.lineup.When;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The day an article is of, when it only implies it: “в среду, 16 августа”, and of the years it names that day was a
 * Wednesday in one.
 */
final class ImpliedDate {
    private static final int DATELINE = 3;
    private static final int LONGEST_DATELINE = 6;

    private ImpliedDate() {}

    /** The day; null when the text does not imply one. */
    static LocalDate of(List<Sentence> sentences, List<Meanings> meanings) {
        return sentences.stream().limit(DATELINE).filter(sentence -> sentence.size() <= LONGEST_DATELINE)
                .map(sentence -> dateline(sentence, meanings.get(sentences.indexOf(sentence)))).filter(Objects::nonNull)
                .findFirst().orElseGet(() -> weekday(sentences, meanings));
    }

    /** “Город, 16 августа 2023 года.” before the text begins. */
    private static LocalDate dateline(Sentence sentence, Meanings meanings) {
        return Dates.in(sentence, meanings, new Calendar(null)).stream().map(date -> date.time().when(false))
                .flatMap(Optional::stream).filter(When.Day.class::isInstance).map(day -> ((When.Day) day).day())
                .findFirst().orElse(null);
    }

    private static LocalDate weekday(List<Sentence> sentences, List<Meanings> meanings) {
        Set<Integer> years = new TreeSet<>();
        sentences.forEach(sentence -> sentence.tokens().stream().map(Token::written)
                .filter(word -> word.matches("20\\d\\d")).forEach(word -> years.add(Integer.valueOf(word))));
        Set<LocalDate> days = new TreeSet<>();
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            Meanings said = meanings.get(at);
            said.of("weekday").forEach(
                    weekday -> years.forEach(year -> behind(sentence, said, weekday, year).ifPresent(days::add)));
        }
        return days.size() == 1 ? days.iterator().next() : null;
    }

    /** The day and month right behind the weekday, in that year. */
    private static Optional<LocalDate> behind(Sentence sentence, Meanings meanings, Meanings.Meaning weekday,
            int year) {
        return meanings.of("month").filter(month -> month.from() - weekday.to() <= 1 && month.from() >= weekday.to())
                .flatMap(month -> {
                    int day = month.from() > weekday.to() ? weekday.to() : month.to();
                    if (day >= sentence.size() || !sentence.token(day).written().matches("[0-3]?\\d")) {
                        return Optional.<LocalDate>empty().stream();
                    }
                    return date(year, Integer.parseInt(month.tense()), Integer.parseInt(sentence.token(day).written()))
                            .filter(date -> date.getDayOfWeek().getValue() == Integer.parseInt(weekday.tense()))
                            .stream();
                }).findFirst();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
