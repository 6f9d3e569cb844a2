package lineupbot.articles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The models an article has named by now: those the lineup does not have are known again, and what is coded like them. */
final class NamedBefore {
    private final Map<String, Car> strangers = new HashMap<>();
    /** What the codes of each brand's models begin with. */
    private final Map<String, Set<String>> families = new HashMap<>();

    void remember(Car car) {
        if (car.isBrand()) {
            return;
        }
        families.computeIfAbsent(car.brandKey(), brand -> new HashSet<>()).add(family(car.model()));
        if (!car.known()) {
            strangers.putIfAbsent(car.model(), car);
        }
    }

    /** A new model that was named with its brand before. */
    Optional<CarMention> again(Sentence sentence, NameRun run, int at) {
        for (int to = run.beginsAt(at) ? run.end(at) : at; to > at; to--) {
            Car car = strangers.get(sentence.words(at, to));
            if (car != null) {
                return Optional.of(new CarMention(car, at, to));
            }
        }
        return Optional.empty();
    }

    /** T of T2: T1 is likely of the same brand. */
    boolean isOfFamily(Car brand, String model) {
        return brand != null && families.getOrDefault(brand.brandKey(), Set.of()).contains(family(model));
    }

    private static String family(String model) {
        return model.replaceFirst("\\d.*", "");
    }
}
