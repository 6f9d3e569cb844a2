package lineupbot.articles;

import java.util.List;
import java.util.Map;

/** Remembers how many models a sentence has promised to name: “На конвейере – три новинки. Z1, Z3 и Z5 – …” */
final class Awaited {
    private static final Map<String, Integer> NUMBERS = Map.of("дв", 2, "тр", 3, "четыр", 4, "пят", 5, "шест", 6, "сем",
            7, "two", 2, "thre", 3, "four", 4, "five", 5);

    private int number;

    /** Whether the sentence names as many models as the one before it has promised. */
    boolean isIn(Line line) {
        List<Car> models = line.cars().stream().map(CarMention::car).filter(car -> !car.isBrand()).distinct().toList();
        return number > 0 && models.size() == number && !Verbless.isSaid(line);
    }

    void read(Line line) {
        number = line.cars().stream().allMatch(mention -> mention.car().isBrand())
                ? line.meanings().first("count").map(count -> number(line.sentence().token(count.from()).folded()))
                        .orElse(0)
                : 0;
    }

    private static int number(String word) {
        return NUMBERS.entrySet().stream().filter(number -> word.startsWith(number.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(0);
    }
}
