package lineupbot.articles;

import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;

import java.util.List;
import java.util.Optional;

/** Which cars a part of a sentence speaks of: those it names, else those it refers back to. For one article. */
final class Subjects {
    /** “Его сборка началась …”: so many sentences on it is still clear who is meant. */
    private static final int REMEMBERED = 2;
    private static final int BELOW = 3;
    private static final int ASIDE = 6;
    private static final int PARTNER = 3;
    /** What a word like “assembly” may be followed by when it does not say of what. */
    private static final List<String> NO_OBJECT = List.of("place.in", "place.here", "said", "happened", "go", "date",
            "month", "weekday", "season", "mod", "neg", "clause", "start", "pause", "end", "resume", "pronoun", "full",
            "method");

    private List<Car> last = List.of();
    /** Those named last, wherever they are built. */
    private List<Car> named = List.of();
    private int since;
    /** Whether they were a heading: what stands below tells of them. */
    private boolean headed;

    /** The cars of the part; else those it refers back to. */
    List<Car> of(Line line, int number, Event event, List<Part> busy) {
        Part part = line.parts().get(number);
        Optional<Car> told = isOfOne(line, part) ? rightBefore(line, part) : Optional.empty();
        if (told.isPresent()) {
            return List.of(told.get());
        }
        List<Car> own = meant(line, part);
        if (!own.isEmpty() || !part.cars(line.cars()).isEmpty()) {
            return own;
        }
        boolean sure = event.certainty() == Certainty.DONE;
        return before(line, number, busy).or(() -> behind(line, number, busy, sure))
                .orElseGet(() -> remembered(line, part, event));
    }

    /** “который” tells of the last one that was named, “которые” of all. */
    private static boolean isOfOne(Line line, Part part) {
        return part.relative() && !line.meanings().at(part.from(), "plural");
    }

    /** “Z1, который …” */
    private static Optional<Car> rightBefore(Line line, Part part) {
        return line.cars().stream().filter(mention -> mention.to() == part.from()).map(CarMention::car).findFirst();
    }

    private static Optional<List<Car>> before(Line line, int number, List<Part> busy) {
        boolean relative = line.parts().get(number).relative();
        for (int before = number - 1; before >= 0; before--) {
            List<Car> cars = meant(line, line.parts().get(before));
            if (!cars.isEmpty() && (relative || !busy.contains(line.parts().get(before)))) {
                return Optional.of(isOfOne(line, line.parts().get(number)) ? List.of(cars.getLast()) : cars);
            }
        }
        return Optional.empty();
    }

    /** @param sure what is so, and no car that only will or may be built */
    private static Optional<List<Car>> behind(Line line, int number, List<Part> busy, boolean sure) {
        for (Part other : line.parts().subList(number + 1, line.parts().size())) {
            boolean elsewhere = other.plants(line.plants()).stream().anyMatch(plant -> plant.side() == Side.OTHER);
            boolean open = sure && other.meanings().has("mod.plan.verb", "mod.consider.verb", "mod.deny", "join");
            List<Car> cars = busy.contains(other) || other.relative() || elsewhere || open
                    ? List.of()
                    : meant(line, other);
            if (!cars.isEmpty()) {
                return Optional.of(cars);
            }
        }
        return Optional.empty();
    }

    private List<Car> remembered(Line line, Part part, Event event) {
        if (part.meanings().has("same.model") && isJustNamed() && line.cars().isEmpty()) {
            return named;
        }
        if (part.meanings().has("both") && isJustNamed() && line.cars().isEmpty() && last.size() == 2) {
            return last;
        }
        if (headed && since <= BELOW && line.cars().isEmpty()) {
            return last;
        }
        boolean clear = line.cars().isEmpty() && isRecent() && isOneBrand(last) && !part.meanings().has("count");
        if (!clear) {
            return List.of();
        }
        if (event.kind() == Kind.FULL_CYCLE) {
            return List.of(CarFinder.brandOf(last.getFirst()));
        }
        boolean subject = since <= 1 && part.meanings().of("making").anyMatch(making -> isBare(line, part, making));
        return subject || part.meanings().has("pronoun") ? last : List.of();
    }

    /** “Сборка началась в мае”: of what is said before. */
    private static boolean isBare(Line line, Part part, Meanings.Meaning making) {
        int next = making.to();
        return next >= part.to() || !line.sentence().gap(next).isBlank()
                || NO_OBJECT.stream().anyMatch(meaning -> line.meanings().at(next, meaning));
    }

    private static boolean isOneBrand(List<Car> cars) {
        return cars.stream().map(Car::brandKey).distinct().count() == 1;
    }

    /** Takes notice of whom a sentence is about; what another factory builds is not what this one does. */
    void read(Line line, boolean ours) {
        if (!line.cars().isEmpty()) {
            Part whole = new Part(0, line.sentence().size(), false, false, line.meanings());
            named = meant(line, whole);
            last = ours ? named : List.of();
            headed = Verbless.isOnlyCars(line) && isOneBrand(last);
            since = 0;
        }
        since++;
    }

    /** Whether the cars named last are still those that are spoken of. */
    boolean isRecent() {
        return since <= REMEMBERED;
    }

    /** Whether the sentence before this one named them. */
    boolean isJustNamed() {
        return since <= 1;
    }

    List<Car> last() {
        return last;
    }

    /** The cars a part is about: not those it only compares with, nor a brand beside its own models. */
    static List<Car> meant(Line line, Part part) {
        List<CarMention> cars = part.cars(line.cars()).stream().filter(mention -> !isAside(line, part, mention))
                .toList();
        return withoutBrandsOf(
                cars.stream().filter(mention -> !isPartner(line, part, mention, cars)).map(CarMention::car).toList());
    }

    /** “собирают Zubr Z1 вместе с Bison”: with whom it is built is not what is built. */
    private static boolean isPartner(Line line, Part part, CarMention mention, List<CarMention> cars) {
        if (!mention.car().isBrand()
                || cars.stream().allMatch(other -> other.car().brandKey().equals(mention.car().brandKey()))) {
            return false;
        }
        boolean maker = mention.from() > part.from() && line.meanings().at(mention.from() - 1, "maker.office")
                && cars.stream().anyMatch(other -> !other.car().isBrand());
        if (maker) {
            return true;
        }
        for (int at = mention.from() - 1; at >= Math.max(part.from(), mention.from() - PARTNER); at--) {
            if (!line.sentence().gap(at + 1).isBlank()) {
                return false;
            }
            if (line.meanings().at(at, "partner")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAside(Line line, Part part, CarMention mention) {
        return isAside(line.sentence(), line.meanings(), part.from(), mention.from());
    }

    /** Whether what is named at {@code from} is only something compared, or who owns it. */
    static boolean isAside(Sentence sentence, Meanings meanings, int floor, int from) {
        for (int at = from - 1; at >= Math.max(floor, from - ASIDE); at--) {
            if (sentence.gap(at + 1).indexOf(',') >= 0 || sentence.gap(at + 1).indexOf(':') >= 0) {
                return false;
            }
            if (meanings.at(at, "aside")) {
                return true;
            }
        }
        return false;
    }

    static List<Car> withoutBrandsOf(List<Car> cars) {
        return cars.stream().distinct().filter(car -> !car.isBrand()
                || cars.stream().noneMatch(other -> !other.isBrand() && other.brandKey().equals(car.brandKey())))
                .toList();
    }
}
