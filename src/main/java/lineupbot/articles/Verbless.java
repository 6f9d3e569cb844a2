package lineupbot.articles;

import lineupbot.articles.Event.Aspect;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;

import java.time.LocalDate;
import java.util.Optional;

/** Reads what a sentence says without a verb: “На линии – Zubr Z1”, “Начало производства: апрель 2024 года”. */
final class Verbless {
    private static final int NEAR = 3;

    private final LocalDate today;

    /** @param today the date of the article; null when nobody knows it */
    Verbless(LocalDate today) {
        this.today = today;
    }

    /** What is so, or has begun; empty when a verb says what happens, or nothing does. */
    Optional<Event> of(Line line) {
        boolean nothing = line.cars().isEmpty() && !line.meanings().has("count");
        if (nothing || line.meanings().has("neg", "mod.deny", "homologated")
                || (line.names(Side.OTHER) && !line.names(Side.OURS))) {
            return Optional.empty();
        }
        if (line.cars().isEmpty()) {
            return isSaid(line) ? Optional.empty() : stands(line);
        }
        return isSaid(line) ? began(line, true) : stands(line).or(() -> began(line, false));
    }

    /** Whether a verb says something of it, or a word that it is not so. */
    static boolean isSaid(Line line) {
        return line.meanings().has("neg", "mod.deny", "sale.verb", "homologated")
                || (line.meanings().has("sale") && !line.meanings().has("stands"))
                || line.meanings().all().stream().anyMatch(meaning -> Parts.isVerb(meaning) && !meaning.is("said"));
    }

    /** “В производстве: Z1 и Z3”, “Z1 – уже на конвейере”. */
    private Optional<Event> stands(Line line) {
        Part whole = whole(line);
        return line.meanings().of("stands").filter(word -> isParted(line, word)).findFirst()
                .map(word -> new Event(Kind.PRODUCTION,
                        new Modality(line.sentence(), line.meanings()).of(whole, null, word.from(), "present"),
                        Aspect.STATE, false, word.from()))
                .map(event -> line.meanings().has("mod.plan") ? event.as(Certainty.PLANNED) : event);
    }

    /** Where a dash, a colon or a word such as “already” stands for the verb, or the cars are right behind it. */
    private static boolean isParted(Line line, Meanings.Meaning word) {
        boolean roster = !word.is("stands.roster") || line.names(Side.OURS);
        if (line.cars().isEmpty()) {
            return line.meanings().has("count") && (line.names(Side.OURS) || line.meanings().has("plant.noun"));
        }
        int behind = line.cars().getFirst().from() - word.to();
        boolean before = behind >= 0;
        if (before && behind <= NEAR && !word.is("stands.roster") && !line.meanings().has("component")) {
            return true;
        }
        if (!before) {
            return roster && word.from() > 0 && !word.is("stands.roster")
                    && (line.meanings().at(word.from() - 1, "already") || isMark(line, word.from()));
        }
        for (int at = word.to(); at <= line.cars().getFirst().from(); at++) {
            if (isMark(line, at)) {
                return roster;
            }
        }
        return false;
    }

    private static boolean isMark(Line line, int at) {
        return line.sentence().gap(at).chars().anyMatch(mark -> ":–—".indexOf(mark) >= 0);
    }

    /**
     * “Старт производства – июнь 2023 года”: it has begun when that is over.
     *
     * @param beside whether the date has to stand right beside it, since a verb says something else
     */
    private Optional<Event> began(Line line, boolean beside) {
        Meanings said = line.meanings();
        Optional<Meanings.Meaning> start = said.of("start.noun").findFirst();
        boolean built = said.has("making", "line", "stands") || line.names(Side.OURS);
        if (start.isEmpty() || !built || said.has("mod.consider", "mod.plan.verb", "question.when")) {
            return Optional.empty();
        }
        Optional<Dated> date = line.dates().stream().filter(dated -> dated.from() >= start.get().to()).findFirst();
        return date.filter(dated -> !beside || isBeside(line, start.get().to(), dated.from()))
                .flatMap(dated -> dated.time().when(false))
                .filter(when -> today != null && when.first().filter(day -> !day.isAfter(today)).isPresent())
                .map(when -> new Event(Kind.PRODUCTION,
                        said.has("mod.plan") && !when.isBefore(today) ? Certainty.PLANNED : Certainty.DONE,
                        Aspect.MOMENT, false, start.get().from()));
    }

    private static boolean isBeside(Line line, int from, int to) {
        int behind = from;
        while (behind < to && line.meanings().at(behind, "making")) {
            behind++;
        }
        return behind == to && isMark(line, to);
    }

    static Part whole(Line line) {
        return new Part(0, line.sentence().size(), false, false, line.meanings());
    }

    /** Whether it is nothing but names of cars: a heading, an item. */
    static boolean isOnlyCars(Line line) {
        int named = line.cars().stream().mapToInt(car -> car.to() - car.from()).sum();
        long numbers = line.cars().isEmpty() || line.cars().getFirst().from() == 0
                || !line.sentence().token(0).isNumber() ? 0 : 1;
        return named > 0 && named + numbers == line.sentence().size();
    }
}
