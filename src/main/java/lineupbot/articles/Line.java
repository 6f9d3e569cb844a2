package lineupbot.articles;

import java.util.List;

/** A sentence with everything that was found in it. */
record Line(Sentence sentence, Meanings meanings, List<CarMention> cars, List<PlantMention> plants, List<Dated> dates,
        List<Part> parts) {

    boolean names(Side side) {
        return plants.stream().anyMatch(plant -> plant.side() == side);
    }
}
