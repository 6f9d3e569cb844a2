package lineupbot.articles;

import lineupbot.chat.Language;
import lineupbot.lineup.Plant;
import lineupbot.store.SearchWords;
import lineupbot.words.Match;
import lineupbot.words.NameIndex;
import lineupbot.words.NameWords;
import lineupbot.words.Named;
import lineupbot.words.Spelling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names an article is read with: of the lineup's brands and models, of its plant and of the plant's sites. */
public final class LineupNames {
    private static final int LONGEST = 80;
    /** A shorter word of an address is a preposition, not a place. */
    private static final int SHORTEST_PLACE = 4;
    private static final Set<Named.Kind> ALL = EnumSet.allOf(Named.Kind.class);

    private final NameIndex index;
    private final Map<String, String> brands = new HashMap<>();
    private final Plant plant;
    private final Memo<Boolean> words;
    private final Memo<List<Named>> called;
    private final List<String> places;

    /**
     * Of the lineup as it is at this moment.
     *
     * @param index of the {@code spellings}
     * @param plant whose news are read for; null when the lineup has none, then nothing is about it
     */
    public LineupNames(NameIndex index, List<Spelling> spellings, Plant plant) {
        this.index = index;
        this.plant = plant;
        NameWords known = new NameWords(spellings);
        words = new Memo<>(word -> known.has(word) || SpokenCodes.isPart(SearchWords.fold(word)));
        called = new Memo<>(this::lookUp);
        spellings.stream().map(Spelling::named).filter(named -> named.kind() == Named.Kind.BRAND)
                .forEach(named -> brands.put(named.key(), named.label().in(Language.EN)));
        places = plant == null || plant.place() == null
                ? List.of()
                : plant.place().words().values().stream().flatMap(place -> Stream.of(place.split("[ ,]+")))
                        .filter(word -> word.length() >= SHORTEST_PLACE && Character.isUpperCase(word.charAt(0)))
                        .map(SearchWords::fold).toList();
    }

    /** Everything that is called so for sure; empty when nothing is. */
    List<Named> called(String words) {
        return words.length() > LONGEST ? List.of() : called.of(words);
    }

    private List<Named> lookUp(String words) {
        String spoken = SpokenCodes.written(SearchWords.fold(words));
        Optional<Match> match = index.known(spoken.equals(SearchWords.fold(words)) ? words : spoken, ALL);
        return match.map(found -> switch (found) {
            case Match.Sure sure -> List.of(sure.named());
            case Match.Several several -> several.named();
            case Match.Nothing nothing -> List.<Named>of();
        }).orElse(List.of());
    }

    /** Whether a name may have this word in it. */
    boolean isNameWord(String word) {
        return words.of(word);
    }

    /** The car that a name of the lineup stands for. */
    Car car(Named named) {
        String label = named.label().in(Language.EN);
        if (named.kind() == Named.Kind.BRAND) {
            return new Car(label, null, named.key(), named.key(), true);
        }
        String brand = brands.getOrDefault(named.brand(), named.brand());
        String model = label.startsWith(brand + " ") ? label.substring(brand.length() + 1) : label;
        return new Car(brand, model, named.brand(), named.key(), true);
    }

    /** A model by its brand and whatever it is called; empty when that brand has none. */
    Optional<Named> modelOf(String brandKey, String words) {
        if (!brands.containsKey(brandKey)) {
            return Optional.empty();
        }
        List<Named> models = new ArrayList<>(called(brands.get(brandKey) + " " + words));
        models.addAll(called(words));
        return models.stream().filter(named -> brandKey.equals(named.brand())).findFirst();
    }

    /** Key of the plant; null when there is none. */
    String plantKey() {
        return plant == null ? null : plant.key();
    }

    boolean isOurPlant(Named named) {
        return plant != null && named.kind() == Named.Kind.PLANT && named.key().equals(plant.key());
    }

    boolean isOurSite(Named named) {
        return plant != null && named.kind() == Named.Kind.SITE && !outside().contains(named.key());
    }

    private Set<String> outside() {
        return plant.sites().stream().filter(Plant.Site::outside).map(Plant.Site::key).collect(Collectors.toSet());
    }

    /** Whether the word is the plant's town in any form, or the adjective made of it. */
    boolean isOurPlace(String folded) {
        return places.stream().anyMatch(folded::startsWith);
    }
}
