package lineupbot.articles;

import lineupbot.articles.Dated.Role;
import lineupbot.articles.Event.Aspect;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.When;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads answers that say no more than names: “– Какие машины у вас собирают? – Zubr и Bison.” What they mean the
 * question says. For one article.
 */
final class Answers {
    /** Words of an answer that nobody knows; with more of them it says something else. */
    private static final int STRANGE = 2;
    /** No word as short says much: “и”, “вот”, “из”. */
    private static final int SMALL = 3;
    private static final int REMEMBERED = 2;
    private static final Pattern VERB = Pattern
            .compile("\\p{IsCyrillic}{2,}(?:ет|ют|ит|ят|ут|ат|ем|им|ал|ял|ил|ел|ла|ло|ли|ть|ти|ся|сь|йте)");
    private static final List<String> KNOWN = List.of("clause.and", "place", "plant", "date", "month", "weekday",
            "season", "name.car", "name.brand", "name.link", "count", "bare", "already", "line", "stands", "such",
            "making");

    private final LocalDate today;
    /** What the headline says of cars that only the text names: “Что собирают на заводе”. */
    private Event titled;
    private Event asked;
    private When since;
    private int ago;

    Answers(LocalDate today) {
        this.today = today;
    }

    /**
     * Takes notice of a question.
     *
     * @param event what it asks about, here; null when it asks for no name or of nothing that happens here
     */
    void asked(Line question, Event event) {
        ago = 0;
        since = null;
        if (question.meanings().has("ask.doing")) {
            asked = new Event(Kind.PRODUCTION, Certainty.DONE, Aspect.STATE, false, 0);
        } else if (event != null) {
            asked = question.meanings().has("ask") ? event : null;
        } else if (asked != null && isOfThePast(question)) {
            asked = new Event(asked.kind(), asked.certainty(), Aspect.ONCE, false, 0);
            since = question.dates().stream().filter(date -> date.role() == Role.UNTIL).findFirst()
                    .flatMap(date -> date.time().when(false)).map(When.By::new).orElse(null);
        } else {
            asked = null;
        }
    }

    /** @param event what the headline says happens here */
    void titled(Event event) {
        titled = event;
    }

    /** “А до 2022 года?” */
    private boolean isOfThePast(Line question) {
        boolean before = question.meanings().has("formerly")
                || question.dates().stream().anyMatch(date -> date.role() == Role.UNTIL
                        && date.time().when(false).filter(when -> today != null && when.isBefore(today)).isPresent());
        return before && question.cars().isEmpty() && !question.meanings().has("mod", "sale", "pause", "end");
    }

    /** What is so of the cars that the answer names; empty when it is none. */
    Optional<Event> of(Line line) {
        if (titled != null && !line.sentence().title() && Verbless.isOnlyCars(line)) {
            return Optional.of(titled);
        }
        boolean answer = asked != null && ago++ < REMEMBERED && !line.cars().isEmpty() && !Verbless.isSaid(line)
                && (!line.names(Side.OTHER) || line.names(Side.OURS)) && isBare(line);
        if (!answer) {
            return Optional.empty();
        }
        boolean ahead = asked.certainty() == Certainty.DONE && line.meanings().has("mod.plan", "mod.consider");
        return Optional.of(ahead ? asked.as(Certainty.PLANNED) : asked);
    }

    /** When, as the question says. */
    Optional<When> when() {
        return Optional.ofNullable(since);
    }

    /** Whether it names things and says nothing of them. */
    private static boolean isBare(Line line) {
        int strange = 0;
        for (int at = 0; at < line.sentence().size(); at++) {
            int word = at;
            boolean named = line.cars().stream().anyMatch(car -> word >= car.from() && word < car.to())
                    || line.plants().stream().anyMatch(plant -> word >= plant.from() && word < plant.to())
                    || KNOWN.stream().anyMatch(meaning -> line.meanings().at(word, meaning));
            if (!named && VERB.matcher(line.sentence().token(at).folded()).matches()) {
                return false;
            }
            boolean small = line.sentence().token(at).written().length() <= SMALL;
            strange += named || small || line.sentence().token(at).isNumber() ? 0 : 1;
        }
        return strange <= STRANGE;
    }
}
