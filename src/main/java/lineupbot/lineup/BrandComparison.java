package lineupbot.lineup;

import lineupbot.chat.Html;
import lineupbot.chat.Say;
import lineupbot.lineup.Compared.Feature;
import lineupbot.lineup.Compared.Told;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is known of two or three brands, side by side. */
final class BrandComparison {
    private static final Set<String> ALWAYS = Set.of("origin", "since", "state", "models");

    /**
     * What is compared.
     *
     * @param launches of the brands as a whole
     * @param starts   when each began; when nobody speaks of the brand as a whole, its models' first
     * @param models   how many models each has, by its key
     */
    record Facts(List<Brand> brands, List<Launch> launches, List<Launch> starts, List<Claim> claims,
            Map<String, Integer> models) {}

    private final Say say;
    private final Facts facts;
    private final Footnotes notes;
    private final Phrases phrases;
    private final Statements statements;

    BrandComparison(Say say, Facts facts) {
        this.say = say;
        this.facts = facts;
        notes = new Footnotes(say, Stream.concat(Cited.by(facts.launches(), facts.claims()).stream(),
                Cited.by(facts.starts(), List.of()).stream()).toList());
        phrases = new Phrases(say, notes);
        statements = new Statements(say, notes, facts.launches(), facts.claims());
    }

    Compared compared() {
        List<Brand> brands = facts.brands();
        List<Feature> features = features().stream()
                .filter(feature -> ALWAYS.contains(feature.key()) || !feature.isEmpty()).toList();
        return new Compared(brands.stream().map(Brand::name).toList(), features, notes.foot(),
                brands.stream().map(brand -> Labels.brand(brand.key(), brand.name())).toList());
    }

    private List<Feature> features() {
        List<Feature> features = new ArrayList<>();
        features.add(words("origin", brand -> words(Labels.origin(brand, say))));
        features.add(words("since", brand -> phrases.start(started(brand))));
        features.add(words("state", brand -> phrases.state(brand.state(), deciding(brand))));
        features.add(words("models", this::models));
        features.add(sentences("site", Topic.SITE));
        features.add(sentences("status", Topic.STATUS));
        features.add(sentences("mode", Topic.PRODUCTION_MODE, Topic.LOCALISATION));
        features.add(sentences("plans", Topic.PLANS));
        features.add(sentences("output", Topic.OUTPUT));
        features.add(sentences("special", Topic.SPECIAL));
        return features;
    }

    private Feature words(String key, Function<Brand, List<Html>> told) {
        return new Feature(key, false,
                facts.brands().stream().map(brand -> new Told(brand.name(), told.apply(brand))).toList());
    }

    private Feature sentences(String key, Topic first, Topic... more) {
        Set<Topic> topics = EnumSet.of(first, more);
        return new Feature(key, true, facts.brands().stream()
                .map(brand -> new Told(brand.name(), statements.lines(brand.key(), topics))).toList());
    }

    private List<Html> models(Brand brand) {
        int count = facts.models().get(brand.key());
        return count == 0 ? List.of() : words(say.text("models.count", "count", count));
    }

    /** What is said of the brand as a whole says where it stands; else its models do. */
    private List<Launch> deciding(Brand brand) {
        return Stream.concat(statements.launches(brand.key()).stream(), started(brand).stream()).distinct().toList();
    }

    private List<Launch> started(Brand brand) {
        return facts.starts().stream().filter(start -> start.brand().equals(brand.name())).toList();
    }

    private static List<Html> words(String words) {
        return words.isEmpty() ? List.of() : List.of(Html.text(words));
    }
}
