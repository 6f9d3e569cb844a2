package lineupbot.articles;

import lineupbot.words.Named;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the cars that the sentences of one article name. Known names first, then what stands beside them in lists. */
final class CarFinder {
    private static final int LONGEST_NAME = 4;
    /** A shorter code may be anything, unless its brand is near: A5, M2. */
    private static final int TELLING = 4;
    private final NameLookup lookup;
    private final LineupNames names;
    private final NewBrands newBrands;
    private final Set<String> brandsNamed = new HashSet<>();
    /** The brand that was named last; what is named without a brand is likely its model. */
    private Car lastBrand;
    private final NamedBefore before = new NamedBefore();

    CarFinder(NameLookup lookup, NewBrands newBrands) {
        this.lookup = lookup;
        names = lookup.names();
        this.newBrands = newBrands;
    }

    /** Notes which brands a sentence names; all sentences have to be noted before one is read. */
    void note(Sentence sentence, Meanings meanings) {
        newBrands.look(sentence, meanings);
        for (int at = 0; at < sentence.size(); at++) {
            if (mayBegin(sentence, meanings, at)) {
                called(sentence, at, at + 1).stream().filter(named -> named.kind() == Named.Kind.BRAND)
                        .forEach(named -> brandsNamed.add(named.key()));
            }
        }
    }

    List<CarMention> in(Sentence sentence, Meanings meanings) {
        List<CarMention> found = new ArrayList<>();
        NameRun run = new NameRun(sentence, meanings);
        int at = 0;
        while (at < sentence.size()) {
            Optional<CarMention> mention = mayBegin(sentence, meanings, at)
                    ? at(sentence, meanings, run, at, found)
                    : Optional.empty();
            if (mention.isPresent()) {
                found.add(mention.get());
                before.remember(mention.get().car());
                lastBrand = lastBrand == null || !Subjects.isAside(sentence, meanings, 0, at)
                        ? brandOf(mention.get().car())
                        : lastBrand;
                at = mention.get().to();
            } else {
                at = stranger(sentence, run, at) ? Math.max(run.end(at), at + 1) : at + 1;
            }
        }
        return found;
    }

    static Car brandOf(Car car) {
        return new Car(car.brand(), null, car.brandKey(), car.brandKey(), car.known());
    }

    /** A Latin name nobody knows takes its code along: “Zubr Z5” holds no Z5 of another brand. */
    private static boolean stranger(Sentence sentence, NameRun run, int at) {
        return run.beginsAt(at) && !sentence.token(at).hasDigit();
    }

    private static boolean mayBegin(Sentence sentence, Meanings meanings, int at) {
        Token token = sentence.token(at);
        return !meanings.at(at, "name.not") && (token.isCapital() || token.isCode()
                || (token.isLatin() && sentence.isRussian()) || isSpoken(sentence, at));
    }

    /** “икс семь” */
    private static boolean isSpoken(Sentence sentence, int at) {
        return SpokenCodes.isLetter(sentence.token(at).folded()) && at + 1 < sentence.size()
                && SpokenCodes.isPart(sentence.token(at + 1).folded());
    }

    private Optional<CarMention> at(Sentence sentence, Meanings meanings, NameRun run, int at, List<CarMention> found) {
        for (int length = Math.min(LONGEST_NAME, sentence.size() - at); length > 0; length--) {
            if (isOneName(sentence, at, at + length)) {
                Optional<CarMention> known = known(sentence, meanings, run, at, at + length, found);
                if (known.isPresent()) {
                    return known;
                }
                Optional<String> brand = newBrands.called(sentence.words(at, at + length));
                if (brand.isPresent()) {
                    Car car = Car.unknown(brand.get(), Keys.of(brand.get()), null);
                    return Optional.of(withModel(sentence, meanings, run, car, at, at + length));
                }
            }
        }
        return before.again(sentence, run, at).or(() -> listed(sentence, meanings, run, at, found));
    }

    private static boolean isOneName(Sentence sentence, int from, int to) {
        for (int next = from + 1; next < to; next++) {
            if (!sentence.token(next).isNextTo()) {
                return false;
            }
        }
        return true;
    }

    private Optional<CarMention> known(Sentence sentence, Meanings meanings, NameRun run, int from, int to,
            List<CarMention> found) {
        List<Named> called = called(sentence, from, to);
        List<Named> models = called.stream().filter(named -> named.kind() == Named.Kind.MODEL).toList();
        if (!models.isEmpty()) {
            return model(sentence, meanings, models, from, to, found);
        }
        return called.stream().filter(named -> named.kind() == Named.Kind.BRAND).findFirst()
                .map(brand -> withModel(sentence, meanings, run, names.car(brand), from, to));
    }

    private Optional<CarMention> model(Sentence sentence, Meanings meanings, List<Named> models, int from, int to,
            List<CarMention> found) {
        boolean alone = to - from == 1;
        if (alone && (meanings.at(from, "name.car") || sentence.token(from).isNumber())) {
            return Optional.empty();
        }
        Car near = nearBrand(sentence, meanings, from, found);
        Optional<Named> ofNear = near == null
                ? Optional.empty()
                : models.stream().filter(model -> model.brand().equals(near.brandKey())).findFirst();
        boolean telling = sentence.words(from, to).length() >= TELLING || !sentence.token(from).hasDigit();
        if (ofNear.isEmpty() && near != null && sentence.token(from).isCode()) {
            // The brand beside it has no such model yet; another brand's is not meant.
            return Optional
                    .of(new CarMention(Car.unknown(near.brand(), near.brandKey(), sentence.words(from, to)), from, to));
        }
        Optional<Named> meant = ofNear
                .or(() -> models.stream()
                        .filter(model -> lastBrand != null && model.brand().equals(lastBrand.brandKey())).findFirst())
                .or(() -> models.stream().filter(model -> brandsNamed.contains(model.brand())).findFirst())
                .or(() -> telling && models.size() == 1 ? Optional.of(models.getFirst()) : Optional.empty());
        return meant.map(model -> versioned(sentence, meanings, names.car(model), from, to));
    }

    /** “Z1 Plus” is no Z1. */
    private static CarMention versioned(Sentence sentence, Meanings meanings, Car car, int from, int to) {
        boolean other = to < sentence.size() && sentence.token(to).isNextTo() && sentence.token(to).isLatin()
                && sentence.token(to).isCapital() && meanings.at(to, "name.version");
        return other
                ? new CarMention(
                        Car.unknown(car.brand(), car.brandKey(), car.model() + " " + sentence.token(to).written()),
                        from, to + 1)
                : new CarMention(car, from, to);
    }

    /** The brand whose list goes on here: “Zubr Z1, Z3”, “Zubr: Z1”. */
    private static Car nearBrand(Sentence sentence, Meanings meanings, int at, List<CarMention> found) {
        if (found.isEmpty()) {
            return null;
        }
        CarMention last = found.getLast();
        for (int next = last.to(); next <= at; next++) {
            String gap = sentence.gap(next).strip();
            boolean goesOn = gap.isEmpty() || ",:(–—«\"“".contains(gap.substring(gap.length() - 1));
            boolean link = next == at || meanings.at(next, "clause.and") || meanings.at(next, "name.car")
                    || meanings.at(next, "name.link");
            if (!goesOn || !link) {
                return null;
            }
        }
        return last.car();
    }

    /** A brand and the name behind it, if there is one: a model that nobody knows yet. */
    private CarMention withModel(Sentence sentence, Meanings meanings, NameRun run, Car brand, int from, int to) {
        boolean follows = to < sentence.size() && sentence.token(to).isNextTo()
                && isModelName(sentence, meanings, run, to);
        if (!follows) {
            return new CarMention(brand, from, to);
        }
        int end = run.end(to);
        Optional<Named> known = names.modelOf(brand.brandKey(), sentence.words(to, end));
        Car car = known.map(names::car)
                .orElseGet(() -> Car.unknown(brand.brand(), brand.brandKey(), sentence.words(to, end)));
        return new CarMention(car, from, end);
    }

    private boolean isModelName(Sentence sentence, Meanings meanings, NameRun run, int at) {
        if (isQuotedOn(sentence, at)) {
            return true;
        }
        if (!run.beginsAt(at) || meanings.at(at, "name.company")
                || !called(sentence, at, at + 1).stream().allMatch(named -> named.kind() == Named.Kind.MODEL)) {
            return false;
        }
        int end = run.end(at);
        boolean bodied = end < sentence.size() && meanings.at(end, "name.car");
        return run.isRussian() || sentence.token(at).hasDigit() || bodied || sentence.token(at).isQuoted()
                || (end - at > 1 && sentence.token(end - 1).hasDigit());
    }

    /** «Зубр Атлет»: what the brand's quotation marks hold beside it is its model. */
    private static boolean isQuotedOn(Sentence sentence, int at) {
        return sentence.token(at - 1).isQuoted() && sentence.token(at).isCapital() && sentence.gap(at).isBlank()
                && sentence.gap(at + 1).startsWith("»");
    }

    /** What stands in a list behind a car, or behind a word for a body: “Zubr Z1, Z3 Pro”, “универсал Bison”. */
    private Optional<CarMention> listed(Sentence sentence, Meanings meanings, NameRun run, int at,
            List<CarMention> found) {
        if (!run.beginsAt(at) || meanings.at(at, "name.company") || meanings.at(at, "plant.other")) {
            return Optional.empty();
        }
        if (!called(sentence, at, at + 1).isEmpty()) {
            return Optional.empty();
        }
        int end = run.end(at);
        boolean bodied = at > 0 && sentence.token(at).isNextTo() && meanings.at(at - 1, "name.car");
        Car near = nearBrand(sentence, meanings, at, found);
        boolean code = sentence.token(at).hasDigit() || (end - at > 1 && sentence.token(at + 1).hasDigit());
        String gap = sentence.gap(at).strip();
        boolean inList = near != null && (gap.isEmpty() || gap.equals(",")) && (code || run.isRussian());
        boolean ofLast = bodied && (end - at == 1 || code);
        boolean ofFamily = sentence.token(at).isCode() && before.isOfFamily(lastBrand, sentence.words(at, end));
        Car brand = inList ? near : ofLast || (near == null && ofFamily) ? lastBrand : code ? near : null;
        return brand == null
                ? Optional.empty()
                : Optional.of(
                        new CarMention(Car.unknown(brand.brand(), brand.brandKey(), sentence.words(at, end)), at, end));
    }

    private List<Named> called(Sentence sentence, int from, int to) {
        return lookup.called(sentence, from, to);
    }
}
