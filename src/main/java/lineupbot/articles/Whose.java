package lineupbot.articles;

import lineupbot.lineup.Certainty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps track of whose factory an article speaks of, sentence by sentence. */
final class Whose {
    /** “выпускаются”, “начат”, “is built”: it is the car that stands before the verb, and not who builds it. */
    private static final Pattern PASSIVE = Pattern
            .compile(".*(?:ся|сь|ен|ена|ено|ены|ят|ут|ют|ли|ат|ата|ато|аты)|is|are|was|were|has|have|being");
    private static final int SUBJECT = 8;

    private Side topic;

    /** @param lines of the article; whose factory it names first it is likely about from its beginning */
    Whose(List<Line> lines) {
        topic = lines.stream().filter(line -> line.names(Side.OURS) || line.names(Side.OTHER)).findFirst()
                .filter(line -> line.names(Side.OURS)).map(line -> Side.OURS).orElse(Side.NOBODYS);
    }

    /** Whose factory an event at word {@code at} of a part happens at. */
    Side of(Line line, Part part, int at) {
        List<PlantMention> all = line.plants().stream().filter(plant -> plant.side() != Side.NOBODYS).toList();
        List<PlantMention> own = part.plants(all);
        if (!own.isEmpty()) {
            return nearest(own, at);
        }
        if (all.isEmpty() && !part.plants(line.plants()).isEmpty()) {
            return Side.NOBODYS;
        }
        Optional<PlantMention> before = all.stream().filter(plant -> plant.from() < part.from())
                .max(Comparator.comparingInt(PlantMention::from));
        Optional<PlantMention> behind = all.stream().filter(plant -> plant.from() >= part.to())
                .min(Comparator.comparingInt(PlantMention::from));
        return before.or(() -> behind).map(PlantMention::side).orElse(topic);
    }

    /**
     * Whether it is a brand or its maker that builds, somewhere: “Zubr Motors выпускает …”, “the Chinese carmaker
     * launched …”. Where nothing is said of the plant it is no news of it.
     */
    static boolean isMakers(Line line, Part part, Event event) {
        Sentence sentence = line.sentence();
        boolean sure = event.certainty() == Certainty.DONE || event.certainty() == Certainty.REPORTED;
        if (!sure || line.names(Side.OURS) || sentence.title()
                || PASSIVE.matcher(sentence.token(event.at()).folded()).matches()) {
            return false;
        }
        boolean maker = part.meanings().of("name.origin").filter(word -> word.from() <= part.from() + 1).anyMatch(
                word -> line.meanings().at(word.to(), "name.brand") || line.meanings().at(word.to(), "name.company"));
        return maker || line.cars().stream().filter(mention -> mention.car().isBrand())
                .anyMatch(mention -> mention.from() >= part.from() && mention.from() <= part.from() + 2
                        && mention.to() <= event.at() && event.at() - mention.to() <= SUBJECT
                        && !isBetween(line, mention.to(), event.at())
                        && part.meanings().of("making").noneMatch(making -> making.from() < event.at()));
    }

    /** “Zubr: Z1 встал на конвейер”: it is the model that does. */
    private static boolean isBetween(Line line, int from, int to) {
        return line.cars().stream().anyMatch(car -> !car.car().isBrand() && car.from() >= from && car.to() <= to);
    }

    /** The subject stands before the verb; of two the nearer counts. */
    private static Side nearest(List<PlantMention> plants, int at) {
        return plants.stream().min(Comparator.comparingInt(plant -> Math.abs(plant.from() - at))).orElseThrow().side();
    }

    /** What the sentences behind this one speak of, unless they say. */
    void read(Line line) {
        List<PlantMention> plants = line.plants().stream().filter(plant -> plant.side() != Side.NOBODYS).toList();
        if (!plants.isEmpty()) {
            boolean ours = plants.getFirst().side() == Side.OURS;
            topic = ours ? Side.OURS : plants.getLast().side();
        }
    }

    Side topic() {
        return topic;
    }

    /** Whether what its headline names is said to be built here, wherever else it is built, too. */
    static boolean isAboutOurCar(List<Line> lines, List<Finding> findings) {
        List<String> titled = lines.stream().filter(line -> line.sentence().title())
                .flatMap(line -> line.cars().stream()).map(mention -> mention.car().brand()).toList();
        List<String> ours = lines.stream().filter(line -> line.names(Side.OURS)).map(line -> line.sentence().text())
                .toList();
        return findings.stream()
                .anyMatch(finding -> titled.contains(finding.brand()) && ours.contains(finding.quote()));
    }

    /** Whether a sentence of its own says of this plant what is built there: in a survey of all factories. */
    static boolean isAmongOthers(List<Line> lines, List<Finding> findings) {
        List<String> ours = lines.stream().filter(line -> line.names(Side.OURS) && !line.names(Side.OTHER))
                .filter(line -> Origins.in(line).isEmpty()).map(line -> line.sentence().text()).toList();
        return findings.stream().anyMatch(finding -> finding.certainty() == Certainty.DONE && finding.event().runs()
                && ours.contains(finding.quote()));
    }

    /** Whether the article as a whole is about the plant, and not about another one that comes first. */
    static boolean isAboutUs(List<Line> lines) {
        long ours = lines.stream().filter(line -> line.names(Side.OURS)).count();
        long others = lines.stream().filter(line -> line.names(Side.OTHER) && !line.names(Side.OURS)).count();
        Optional<Line> first = lines.stream().filter(line -> line.names(Side.OURS) || line.names(Side.OTHER))
                .findFirst();
        if (ours == 0 || first.isEmpty()) {
            return false;
        }
        if (first.get().sentence().title() && !first.get().names(Side.OURS)) {
            return ours > others;
        }
        return first.get().names(Side.OURS) || ours >= others || ours > 1;
    }
}
