package lineupbot.articles;

import lineupbot.lineup.When;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Remembers which month of an earlier year a story has come to: “в январе 2023 года …, в апреле …”. For one article. */
final class Told {
    private static final int REMEMBERED = 2;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d.*");

    private final LocalDate today;
    private YearMonth month;
    private int ago;

    /** @param today the date of the article; null when nobody knows it */
    Told(LocalDate today) {
        this.today = today;
    }

    /** What the months of the next sentence mean. */
    Calendar calendar() {
        Calendar calendar = new Calendar(today);
        return month == null || ago > REMEMBERED ? calendar : calendar.behind(month);
    }

    void read(Sentence sentence, Meanings meanings) {
        ago++;
        boolean dated = sentence.tokens().stream().anyMatch(token -> YEAR.matcher(token.written()).matches());
        if (!dated || today == null) {
            return;
        }
        Optional<YearMonth> last = Dates.in(sentence, meanings, new Calendar(null)).stream()
                .map(date -> date.time().when(false)).flatMap(Optional::stream)
                .filter(when -> when instanceof When.Day || when instanceof When.InMonth)
                .map(when -> YearMonth.from(when.first().orElseThrow())).max(Comparator.naturalOrder());
        month = last.filter(told -> told.getYear() < today.getYear()).orElse(null);
        ago = 0;
    }
}
