package lineupbot.articles;

import lineupbot.lineup.Certainty;
import lineupbot.lineup.Topic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what sentences say about the plant and its cars under the topics people ask about. For one article. */
final class ClaimReader {
    private static final Set<Topic> OF_PLANT = EnumSet.of(Topic.CAPACITY, Topic.OWNERSHIP);
    private static final int LONGEST_NAME = 10;
    /** Words from “три модели” to whose they are. */
    private static final int NEAR = 4;

    private final String plant;
    private final List<Said> claims = new ArrayList<>();
    private String lastSubject;
    private String lastBrand;

    ClaimReader(String plant) {
        this.plant = plant;
    }

    List<Said> claims() {
        return List.copyOf(claims);
    }

    void read(Line line, Side side) {
        if (side != Side.OURS) {
            return;
        }
        String subject = subject(line);
        plans(line, subject);
        for (Meanings.Meaning meaning : line.meanings().of("topic").toList()) {
            Topic topic = Topic.valueOf(meaning.tense().toUpperCase(Locale.ROOT));
            String told = subject.equals(lastSubject) && line.cars().isEmpty() ? lastBrand : subject;
            add(line, isPlants(topic, line) ? plant : told, topic, meaning.from());
        }
        amounts(line);
        if (!line.cars().isEmpty()) {
            lastSubject = subject;
            lastBrand = line.cars().getFirst().car().brandKey();
        }
    }

    /** What the plant means to do, whichever cars it will be. */
    private void plans(Line line, String subject) {
        for (Part part : line.parts()) {
            boolean plan = part.meanings().has("mod.plan.verb") && !part.meanings().has("mod.deny", "said");
            if (plan && subject.equals(plant) && part.meanings().has("making", "full", "make", "switch", "start")) {
                add(line, plant, Topic.PLANS, part.from());
            }
        }
    }

    /** Who owns a factory is asked of the plant, whichever factory it is. */
    private static boolean isPlants(Topic topic, Line line) {
        return topic == Topic.OWNERSHIP
                || (OF_PLANT.contains(topic) && !line.names(Side.OTHER) && line.cars().isEmpty());
    }

    /** How many are planned, were made, or how many models there are. */
    private void amounts(Line line) {
        List<Meanings.Meaning> counted = line.meanings().of("counted")
                .filter(unit -> unit.from() > 0 && line.sentence().token(unit.from() - 1).isNumber()).toList();
        boolean makes = line.meanings().has("make", "making", "batch");
        for (Meanings.Meaning unit : counted) {
            Part part = part(line, unit.from());
            boolean plan = certainty(line, part, unit.from()) == Certainty.PLANNED || part.meanings().has("mod.plan");
            if (makes && (plan || part.meanings().has("make.past", "make.imperfective"))) {
                add(line, isOfPlant(line) ? plant : subject(line), plan ? Topic.PLANS : Topic.OUTPUT, unit.from(),
                        plan);
            }
        }
        line.meanings().first("count")
                .ifPresent(count -> line.cars().stream()
                        .filter(mention -> mention.car().isBrand() && mention.from() >= count.to()
                                && mention.from() - count.to() <= NEAR)
                        .findFirst()
                        .ifPresent(mention -> add(line, mention.car().key(), Topic.MODELS, mention.from())));
    }

    /** “завод выпустил 50 тысяч машин”, but not “таких машин”. */
    private static boolean isOfPlant(Line line) {
        return line.cars().isEmpty() && line.meanings().has("plant.noun", "we") && !line.meanings().has("such");
    }

    private void add(Line line, String about, Topic topic, int at) {
        add(line, about, topic, at, false);
    }

    private void add(Line line, String about, Topic topic, int at, boolean plan) {
        Certainty said = certainty(line, part(line, at), at);
        Certainty certainty = plan && said == Certainty.DONE ? Certainty.PLANNED : said;
        boolean known = claims.stream().anyMatch(
                claim -> claim.about().equals(about) && claim.topic() == topic && claim.certainty() == certainty);
        if (!known) {
            claims.add(new Said(about, topic, certainty, line.sentence().text(), by(line)));
        }
    }

    private static Part part(Line line, int at) {
        return line.parts().stream().filter(part -> at >= part.from() && at < part.to()).findFirst().orElseThrow();
    }

    private static Certainty certainty(Line line, Part part, int at) {
        boolean ahead = part.meanings().all().stream().anyMatch(meaning -> meaning.tense().equals("future"));
        boolean done = part.meanings().all().stream()
                .anyMatch(meaning -> meaning.tense().equals("past") || meaning.tense().equals("present"));
        Certainty sure = new Modality(line.sentence(), line.meanings()).of(part, null, at,
                ahead ? "future" : done ? "past" : part.meanings().has("mod.consider") ? "open" : "past");
        boolean named = part.meanings().has("topic.ownership") && sure == Certainty.DONE
                && line.sentence().text().toLowerCase(Locale.ROOT).matches(".*(называ|претендент|contender).*");
        return named ? Certainty.REPORTED : sure;
    }

    /** The one model a sentence names, else its brand, else the plant if it is named, else who was named before. */
    private String subject(Line line) {
        List<Car> cars = line.cars().stream().map(CarMention::car).distinct().toList();
        List<String> models = cars.stream().filter(car -> !car.isBrand()).map(Car::key).distinct().toList();
        if (models.size() == 1 && cars.stream().map(Car::brandKey).distinct().count() == 1) {
            return models.getFirst();
        }
        if (!cars.isEmpty()) {
            return cars.getFirst().brandKey();
        }
        return line.names(Side.OURS) || lastSubject == null ? plant : lastSubject;
    }

    /** Whose words these are: what stands behind “сообщили”, “according to”. */
    static String by(Line line) {
        Sentence sentence = line.sentence();
        Meanings.Meaning said = line.meanings().of("said").findFirst().orElse(null);
        if (said == null) {
            return null;
        }
        int end = said.to();
        while (end < sentence.size() && end - said.to() < LONGEST_NAME
                && (end == said.to() || ",.:;–—»".indexOf(firstMark(sentence.gap(end))) < 0)
                && !line.meanings().at(end, "clause.that")) {
            end++;
        }
        boolean behind = end > said.to() && firstMark(sentence.gap(said.to())) == ' ';
        return behind ? sentence.words(said.to(), end) : null;
    }

    private static char firstMark(String gap) {
        String stripped = gap.strip();
        return stripped.isEmpty() || "«\"“(".indexOf(stripped.charAt(0)) >= 0 ? ' ' : stripped.charAt(0);
    }
}
