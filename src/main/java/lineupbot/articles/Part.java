package lineupbot.articles;

import java.util.List;

/**
 * A part of a sentence that says one thing.
 *
 * @param from     its first word
 * @param to       the word behind its last
 * @param relative whether it tells more of what was named right before it
 * @param told     whether it is what somebody says, thinks or denies in the part before it
 */
record Part(int from, int to, boolean relative, boolean told, Meanings meanings) {

    List<CarMention> cars(List<CarMention> all) {
        return all.stream().filter(car -> car.from() >= from && car.from() < to).toList();
    }

    List<PlantMention> plants(List<PlantMention> all) {
        return all.stream().filter(plant -> plant.from() >= from && plant.from() < to).toList();
    }
}
