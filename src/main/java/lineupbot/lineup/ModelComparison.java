package lineupbot.lineup;

import lineupbot.chat.Html;
import lineupbot.chat.Say;
import lineupbot.lineup.Compared.Feature;
import lineupbot.lineup.Compared.Told;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is known of two or three models, side by side. */
final class ModelComparison {
    private static final Set<Topic> MODE = EnumSet.of(Topic.PRODUCTION_MODE, Topic.LOCALISATION);
    private static final Set<String> ALWAYS = Set.of("body", "since", "site", "state");

    private final List<Model> models;
    private final Footnotes notes;
    private final Phrases phrases;
    private final Statements statements;

    /** @param launches and {@code claims} of the models and of their brands as a whole */
    ModelComparison(Say say, List<Model> models, List<Launch> launches, List<Claim> claims) {
        this.models = models;
        notes = new Footnotes(say, Cited.by(launches, claims));
        phrases = new Phrases(say, notes);
        statements = new Statements(say, notes, launches, claims);
    }

    Compared compared() {
        List<Feature> features = features().stream()
                .filter(feature -> ALWAYS.contains(feature.key()) || !feature.isEmpty()).toList();
        return new Compared(models.stream().map(Model::fullName).toList(), features, notes.foot(),
                models.stream().map(model -> Labels.model(model.key(), label(model))).toList());
    }

    private List<Feature> features() {
        List<Feature> features = new ArrayList<>();
        features.add(words("body", this::body));
        features.add(words("since", model -> phrases.start(statements.launches(model.key()))));
        features.add(words("site", this::site));
        features.add(words("state", model -> phrases.state(model.state(), deciding(model))));
        features.add(sentences("status", EnumSet.of(Topic.STATUS)));
        features.add(sentences("mode", MODE));
        features.add(sentences("plans", EnumSet.of(Topic.PLANS)));
        features.add(ownSentences("special", Topic.SPECIAL));
        features.add(ownSentences("engine", Topic.ENGINE));
        features.add(ownSentences("price", Topic.PRICE));
        return features;
    }

    private List<Html> body(Model model) {
        return phrases.body(model.body(), statements.claims(model.key(), EnumSet.of(Topic.BODY)));
    }

    private Feature words(String key, Function<Model, List<Html>> told) {
        return new Feature(key, false,
                models.stream().map(model -> new Told(label(model), told.apply(model))).toList());
    }

    private Feature ownSentences(String key, Topic topic) {
        return new Feature(key, true, models.stream()
                .map(model -> new Told(label(model), statements.lines(model.key(), EnumSet.of(topic)))).toList());
    }

    /** What is said of the models, and of their brands when these are not one. */
    private Feature sentences(String key, Set<Topic> topics) {
        List<String> brands = models.stream().map(Model::brand).distinct().toList();
        List<Told> told = new ArrayList<>();
        for (String brand : brands) {
            List<Model> its = models.stream().filter(model -> model.brand().equals(brand)).toList();
            List<Told> own = its.stream().map(model -> new Told(label(model), statements.lines(model.key(), topics)))
                    .toList();
            if (brands.size() == 1) {
                told.addAll(own);
            } else {
                told.addAll(withBrand(new Told(its.getFirst().brandName(), statements.lines(brand, topics)), own));
            }
        }
        return new Feature(key, true, told);
    }

    /** A brand of which nothing is said is left out when something is said of its models. */
    private static List<Told> withBrand(Told brand, List<Told> models) {
        List<Told> own = models.stream().filter(told -> !told.lines().isEmpty()).toList();
        return brand.lines().isEmpty() && !own.isEmpty() ? own : Stream.concat(Stream.of(brand), own.stream()).toList();
    }

    private List<Html> site(Model model) {
        List<Html> sites = phrases.sites(statements.launches(model.key()));
        if (!sites.isEmpty()) {
            return sites;
        }
        List<Html> own = statements.lines(model.key(), EnumSet.of(Topic.SITE));
        return own.isEmpty() ? statements.lines(model.brand(), EnumSet.of(Topic.SITE)) : own;
    }

    /** The launches on which the state of a model depends; see desk.States. */
    private List<Launch> deciding(Model model) {
        return Stream.concat(statements.launches(model.key()).stream(), statements.launches(model.brand()).stream()
                .filter(launch -> launch.kind().stops() || launch.kind() == Kind.RESUMPTION)).toList();
    }

    /** Without its brand, unless two of them are called the same. */
    private String label(Model model) {
        long namesakes = models.stream().filter(other -> other.name().equals(model.name())).count();
        return namesakes > 1 ? model.fullName() : model.name();
    }
}
