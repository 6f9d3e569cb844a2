package lineupbot.articles;

import lineupbot.words.Named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the factories a sentence names: the plant and its sites, and those of others. */
final class PlantFinder {
    private static final int LONGEST_NAME = 4;
    /** Words between a town and its “plant”: “зареченский автомобильный завод”. */
    private static final int REACH = 3;
    /** An adjective made of a town's name. */
    private static final Pattern TOWN = Pattern.compile("\\p{L}{3,20}ск(?:ий|ого|ому|им|ом|ая|ой|ую)");

    /** “Тульский завод”, but not “без Китая завод закроется”. */
    private static final Pattern ADJECTIVE = Pattern
            .compile("\\p{L}{2,20}[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)");

    private final NameLookup lookup;
    private final LineupNames names;

    PlantFinder(NameLookup lookup) {
        this.lookup = lookup;
        names = lookup.names();
    }

    List<PlantMention> in(Sentence sentence, Meanings meanings) {
        List<PlantMention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<PlantMention> mention = at(sentence, meanings, at);
            mention.ifPresent(found::add);
            at = mention.map(PlantMention::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<PlantMention> at(Sentence sentence, Meanings meanings, int at) {
        Optional<PlantMention> named = named(sentence, meanings, at);
        if (named.isPresent()) {
            return named;
        }
        if (meanings.at(at, "plant.other") && sentence.token(at).isCapital()) {
            return Optional.of(new PlantMention(Side.OTHER, null, at, at + 1));
        }
        if (names.isOurPlace(sentence.token(at).folded())) {
            boolean builds = plantNear(meanings, sentence, at)
                    || (at + 1 < sentence.size() && meanings.at(at + 1, "plant.line"))
                    || isPlace(sentence, meanings, at) || Origins.isOrigin(sentence, meanings, at);
            return builds ? Optional.of(new PlantMention(Side.OURS, null, at, at + 1)) : Optional.empty();
        }
        return elsewhere(sentence, meanings, at);
    }

    /** By a name that the lineup has. */
    private Optional<PlantMention> named(Sentence sentence, Meanings meanings, int at) {
        Token token = sentence.token(at);
        if (!token.isCapital() && !token.isCode() && !meanings.at(at, "plant.noun")) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST_NAME, sentence.size() - at); length > 0; length--) {
            for (Named one : lookup.called(sentence, at, at + length)) {
                if (names.isOurPlant(one)) {
                    return Optional.of(new PlantMention(Side.OURS, null, at, at + length));
                }
                if (one.kind() == Named.Kind.SITE && !isBrand(sentence, at, at + length)) {
                    boolean own = names.isOurSite(one);
                    return Optional.of(
                            new PlantMention(own ? Side.OURS : Side.OTHER, own ? one.key() : null, at, at + length));
                }
            }
        }
        return Optional.empty();
    }

    /** A factory may be called like the cars it builds; then the cars are meant. */
    private boolean isBrand(Sentence sentence, int from, int to) {
        return lookup.called(sentence, from, to).stream().anyMatch(named -> named.kind() != Named.Kind.SITE)
                || lookup.called(sentence, from, from + 1).stream().anyMatch(named -> named.kind() == Named.Kind.BRAND);
    }

    /** Another town or country, with a factory or as the place where something is built; a factory with another name. */
    private Optional<PlantMention> elsewhere(Sentence sentence, Meanings meanings, int at) {
        Token token = sentence.token(at);
        boolean near = plantNear(meanings, sentence, at)
                && (token.isLatin() || ADJECTIVE.matcher(token.folded()).matches() || isInside(sentence, at));
        if (meanings.at(at, "place.other") && (near || isPlace(sentence, meanings, at))) {
            return Optional.of(new PlantMention(Side.OTHER, null, at, at + 1));
        }
        boolean adjective = !token.isLatin() && !meanings.at(at, "place.neutral")
                && TOWN.matcher(token.folded()).matches();
        if (adjective && at + 1 < sentence.size() && meanings.at(at + 1, "plant.noun")) {
            return Optional.of(new PlantMention(Side.OTHER, null, at, at + 2));
        }
        if ((adjective || token.isLatin()) && Origins.isOrigin(sentence, meanings, at)) {
            return Optional.of(new PlantMention(Side.OTHER, null, at, at + 1));
        }
        boolean capital = token.isCapital() && !meanings.at(at, "name.not") && !meanings.at(at, "plant.noun");
        boolean behind = at > 0 && token.isNextTo() && meanings.at(at - 1, "plant.noun")
                && (token.isLatin() || token.isQuoted()) && !meanings.at(at - 1, "plant.self");
        boolean before = token.isLatin() && !sentence.isRussian() && at > 0 && at + 1 < sentence.size()
                && sentence.token(at + 1).isNextTo() && meanings.at(at + 1, "plant.noun");
        if (capital && (behind || before)) {
            return Optional.of(new PlantMention(Side.OTHER, null, at, at + 1));
        }
        boolean somewhere = capital && !token.isQuoted() && !token.hasDigit() && isInside(sentence, at)
                && !meanings.at(at, "place.home") && !meanings.at(at, "date") && !meanings.at(at, "month")
                && lookup.called(sentence, at, at + 1).isEmpty();
        Side side = at > 1 && meanings.at(at - 2, "plant.noun") ? Side.OTHER : Side.NOBODYS;
        return somewhere ? Optional.of(new PlantMention(side, null, at, at + 1)) : Optional.empty();
    }

    private static boolean plantNear(Meanings meanings, Sentence sentence, int at) {
        for (int next = at + 1; next <= at + REACH && next < sentence.size(); next++) {
            if (!sentence.token(next).isNextTo()) {
                return false;
            }
            if (meanings.at(next, "plant.noun")) {
                return true;
            }
        }
        return at > 1 && meanings.at(at - 1, "place.in") && meanings.at(at - 2, "plant.noun");
    }

    private static boolean isInside(Sentence sentence, int at) {
        return at > 0 && sentence.token(at).isNextTo()
                && List.of("в", "во", "in", "at").contains(sentence.token(at - 1).folded());
    }

    private static boolean isPlace(Sentence sentence, Meanings meanings, int at) {
        return at > 0 && sentence.token(at).isNextTo() && meanings.at(at - 1, "place.in");
    }
}
