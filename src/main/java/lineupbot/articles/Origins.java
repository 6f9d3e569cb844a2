package lineupbot.articles;

import lineupbot.articles.Event.Aspect;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where cars are said to come from: “Zubr Z1 заречной сборки”, “Riverside-built Zubr Z1”. They are built there. */
final class Origins {
    /** An English word for a place that says that something was built there. */
    static final Pattern BUILT = Pattern.compile("\\p{L}{3,20}-(?:built|made|assembled|produced)");

    /** @param car what is built there */
    record Origin(Car car, Event event) {}

    private Origins() {}

    /** The cars of ours that a sentence speaks of so. */
    static List<Origin> in(Line line) {
        List<Origin> found = new ArrayList<>();
        for (PlantMention place : line.plants()) {
            if (place.side() == Side.OURS && isOrigin(line.sentence(), line.meanings(), place.from())) {
                Part part = line.parts().stream().filter(one -> place.from() >= one.from() && place.from() < one.to())
                        .findFirst().orElseThrow();
                certainty(line, part, place).ifPresent(sure -> cars(line, part, place).forEach(car -> found
                        .add(new Origin(car, new Event(Kind.PRODUCTION, sure, Aspect.STATE, false, place.from())))));
            }
        }
        return found;
    }

    /** Whether the place at {@code at} is only said to be where something was built. */
    static boolean isOrigin(Sentence sentence, Meanings meanings, int at) {
        boolean assembly = at + 1 < sentence.size() && sentence.token(at + 1).isNextTo()
                && meanings.at(at + 1, "origin");
        return assembly || BUILT.matcher(sentence.token(at).folded()).matches();
    }

    private static Optional<Certainty> certainty(Line line, Part part, PlantMention place) {
        if (part.meanings().has("homologated", "neg", "mod.consider", "rumour")) {
            return Optional.empty();
        }
        return Optional.of(new Modality(line.sentence(), line.meanings()).of(part, null, place.from(), "present"))
                .filter(sure -> sure == Certainty.DONE);
    }

    /** The list of cars right before or behind it; behind “among the cars built here” also one further on. */
    private static List<Car> cars(Line line, Part part, PlantMention place) {
        boolean word = BUILT.matcher(line.sentence().token(place.from()).folded()).matches();
        int end = word ? place.to() : place.to() + 1;
        List<CarMention> all = part.cars(line.cars()).stream()
                .filter(car -> !Subjects.isAside(line.sentence(), line.meanings(), part.from(), car.from())).toList();
        List<CarMention> behind = all.stream().filter(car -> car.from() >= end).toList();
        List<CarMention> before = all.stream().filter(car -> car.to() <= place.from()).toList();
        if (!word && !before.isEmpty() && isNext(line, before.getLast().to(), place.from())) {
            return List.of(before.getLast().car());
        }
        boolean among = !word && place.from() > 1
                && (line.meanings().at(place.from() - 2, "among") || line.meanings().at(place.from() - 1, "among"));
        boolean listed = !behind.isEmpty()
                && (among || isNext(line, end, behind.getFirst().from()) || ":–—(".indexOf(mark(line, end)) >= 0);
        return listed ? list(line, behind) : List.of();
    }

    private static char mark(Line line, int at) {
        String gap = line.sentence().gap(at).strip();
        return gap.isEmpty() ? ' ' : gap.charAt(gap.length() - 1);
    }

    /** Nothing but words for cars between. */
    private static boolean isNext(Line line, int from, int to) {
        for (int at = from; at <= to && at < line.sentence().size(); at++) {
            boolean link = at == to || line.meanings().at(at, "name.car") || line.meanings().at(at, "name.link");
            if (!link || !line.sentence().token(at).isNextTo()) {
                return false;
            }
        }
        return true;
    }

    private static List<Car> list(Line line, List<CarMention> cars) {
        List<Car> list = new ArrayList<>(List.of(cars.getFirst().car()));
        for (int next = 1; next < cars.size(); next++) {
            int from = cars.get(next - 1).to();
            boolean goesOn = true;
            for (int at = from; at < cars.get(next).from(); at++) {
                goesOn &= line.meanings().at(at, "clause.and") || line.meanings().at(at, "name.car");
            }
            String gap = line.sentence().gap(from).strip();
            if (!goesOn || !(gap.isEmpty() || gap.equals(","))) {
                break;
            }
            list.add(cars.get(next).car());
        }
        return Subjects.withoutBrandsOf(list);
    }
}
