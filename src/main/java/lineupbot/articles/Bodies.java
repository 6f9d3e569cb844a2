package lineupbot.articles;

import lineupbot.lineup.Body;
import lineupbot.lineup.Vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an article calls the bodies of the cars it names: “кроссоверы Z1 и Z3”, “the Z2 pickup”. */
final class Bodies {
    private static final int REACH = 4;
    private static final String ELECTRIC = "электро";

    private final Vocabulary vocabulary;
    private final Map<String, Body> bodies = new HashMap<>();

    Bodies(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Empty when the article does not say. */
    Optional<Body> of(Car car) {
        return car.isBrand() ? Optional.empty() : Optional.ofNullable(bodies.get(car.key()));
    }

    /** What all cars of its brand are called: “грузовики марки Zubr”. */
    Optional<Body> ofBrand(Car car) {
        return Optional.ofNullable(bodies.get(car.brandKey()));
    }

    void read(Line line) {
        Body listed = null;
        for (int number = 0; number < line.cars().size(); number++) {
            CarMention mention = line.cars().get(number);
            int floor = number == 0 ? 0 : line.cars().get(number - 1).to();
            int before = before(line, mention, floor);
            Optional<Body> behind = behind(line, mention);
            if (before >= 0) {
                Body body = body(line, before).orElseThrow();
                note(mention.car(), body);
                listed = isPlural(line, before) ? body : null;
            } else if (behind.isPresent()) {
                note(mention.car(), behind.get());
                if (isPlural(line, mention.to())) {
                    shareBack(line, number, behind.get());
                }
                listed = null;
            } else if (listed != null && floor > 0 && isList(line, floor, mention.from())) {
                note(mention.car(), listed);
            } else {
                listed = null;
            }
        }
    }

    private void note(Car car, Body body) {
        bodies.putIfAbsent(car.key(), body);
    }

    /** “the X35 and X55 crossovers” */
    private void shareBack(Line line, int last, Body body) {
        for (int number = last; number > 0; number--) {
            CarMention before = line.cars().get(number - 1);
            if (!isList(line, before.to(), line.cars().get(number).from())
                    || before(line, before, number > 1 ? line.cars().get(number - 2).to() : 0) >= 0) {
                return;
            }
            note(before.car(), body);
        }
    }

    /** The word for its body that stands before it; -1 when there is none. */
    private int before(Line line, CarMention mention, int floor) {
        for (int at = mention.from() - 1; at >= Math.max(floor, mention.from() - REACH); at--) {
            String gap = line.sentence().gap(at + 1).strip();
            boolean same = gap.isEmpty() || "«\"“".contains(gap);
            if (!same || line.meanings().at(at, "clause.and") || isVerb(line, at)) {
                return -1;
            }
            if (body(line, at).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isVerb(Line line, int at) {
        return line.meanings().at(at, "start") || line.meanings().at(at, "make.present")
                || line.meanings().at(at, "making") || line.meanings().at(at, "put")
                || line.meanings().at(at, "place.in");
    }

    private Optional<Body> behind(Line line, CarMention mention) {
        for (int at = mention.to(); at <= mention.to() + 3 && at < line.sentence().size(); at++) {
            String gap = line.sentence().gap(at).strip();
            boolean next = gap.isEmpty() || gap.equals("»") || gap.equals("\"") || gap.equals("”")
                    || (at == mention.to() && gap.length() == 1 && ",–—(".contains(gap));
            if (!next || isOther(line, at)) {
                return Optional.empty();
            }
            Optional<Body> body = body(line, at);
            boolean latin = line.sentence().token(at).isLatin();
            boolean apposed = !line.sentence().gap(mention.to()).isBlank();
            int here = at;
            boolean ofNext = apposed
                    && line.cars().stream().anyMatch(car -> car.from() > here && car.from() <= here + 2);
            if (body.isPresent()) {
                return (latin || apposed) && !ofNext ? body : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOther(Line line, int at) {
        return line.meanings().at(at, "clause.and") || line.cars().stream().anyMatch(car -> car.from() == at);
    }

    private static boolean isList(Line line, int from, int to) {
        for (int at = from; at <= to; at++) {
            String gap = line.sentence().gap(at).strip();
            boolean link = at == to || line.meanings().at(at, "clause.and") || line.meanings().at(at, "name.link");
            if (!link || !(gap.isEmpty() || "«»\"“”,:".contains(gap))) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlural(Line line, int at) {
        String word = at < line.sentence().size() ? line.sentence().token(at).folded() : "";
        return word.endsWith("ы") || word.endsWith("и") || word.endsWith("ов") || word.endsWith("ей")
                || word.endsWith("s") || word.endsWith("ми") || word.endsWith("ах");
    }

    private Optional<Body> body(Line line, int at) {
        if (!line.meanings().at(at, "name.car")) {
            return Optional.empty();
        }
        String word = line.sentence().token(at).folded();
        return vocabulary.body(word.startsWith(ELECTRIC) ? word.substring(ELECTRIC.length()) : word);
    }
}
