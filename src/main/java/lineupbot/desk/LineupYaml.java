package lineupbot.desk;

import lineupbot.desk.LineupFile.BrandEntry;
import lineupbot.desk.LineupFile.ClaimEntry;
import lineupbot.desk.LineupFile.LaunchEntry;
import lineupbot.desk.LineupFile.MakerEntry;
import lineupbot.desk.LineupFile.ModelEntry;
import lineupbot.desk.LineupFile.NewsEntry;
import lineupbot.desk.LineupFile.PlantEntry;
import lineupbot.desk.LineupFile.SiteEntry;
import lineupbot.desk.LineupFile.SourceEntry;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.When;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A lineup as the maps and lists that YAML writes. What reads the same when left out is left out. */
final class LineupYaml {
    private LineupYaml() {}

    static Map<String, Object> of(LineupFile lineup) {
        Map<String, Object> sources = new LinkedHashMap<>();
        lineup.sources().forEach(source -> sources.put(source.key(), source(source)));
        return new Out().put("plant", plant(lineup.plant())).put("sources", sources.isEmpty() ? null : sources)
                .put("sites", lineup.sites().stream().map(LineupYaml::site).toList())
                .put("makers", lineup.makers().stream().map(LineupYaml::maker).toList())
                .put("brands", lineup.brands().stream().map(LineupYaml::brand).toList())
                .put("news", lineup.news().stream().map(LineupYaml::news).toList()).fields();
    }

    private static Map<String, Object> plant(PlantEntry plant) {
        return new Out().put("key", plant.key()).put("name", plant.name()).put("aliases", plant.aliases())
                .put("place", plant.place()).put("claims", claims(plant.claims())).fields();
    }

    private static Map<String, Object> source(SourceEntry source) {
        return new Out().put("name", source.name()).put("url", address(source.url())).put("date", source.date())
                .put("trust", source.trust()).fields();
    }

    private static Map<String, Object> site(SiteEntry site) {
        return new Out().put("key", site.key()).put("name", site.name()).put("place", site.place()).put("at", site.at())
                .put("outside", site.isOutside()).put("aliases", site.aliases()).put("claims", claims(site.claims()))
                .fields();
    }

    private static Map<String, Object> maker(MakerEntry maker) {
        return new Out().put("key", maker.key()).put("name", maker.name()).put("country", maker.country())
                .put("aliases", maker.aliases()).fields();
    }

    private static Map<String, Object> brand(BrandEntry brand) {
        return new Out().put("key", brand.key()).put("name", brand.name()).put("aliases", brand.aliases())
                .put("country", brand.country()).put("maker", brand.maker()).put("claims", claims(brand.claims()))
                .put("launches", launches(brand.launches()))
                .put("models", brand.models().stream().map(LineupYaml::model).toList()).fields();
    }

    private static Map<String, Object> model(ModelEntry model) {
        return new Out().put("key", model.key()).put("name", model.name()).put("aliases", model.aliases())
                .put("body", model.body()).put("claims", claims(model.claims()))
                .put("launches", launches(model.launches())).fields();
    }

    private static Map<String, Object> news(NewsEntry news) {
        return new Out().put("key", news.key()).put("date", news.date()).put("title", news.title())
                .put("summary", news.summary()).put("about", news.about()).put("source", oneOrMore(news.sources()))
                .fields();
    }

    private static List<Map<String, Object>> launches(List<LaunchEntry> launches) {
        return launches.stream()
                .map(launch -> new Out().put("kind", launch.kind()).put("key", ownKey(launch.key(), launch.sources()))
                        .put("when", known(launch.when())).put("certainty", unusual(launch.certainty()))
                        .put("site", launch.site()).put("note", launch.note()).put("derived", launch.derived())
                        .put("source", oneOrMore(launch.sources())).fields())
                .toList();
    }

    private static List<Map<String, Object>> claims(List<ClaimEntry> claims) {
        return claims.stream()
                .map(claim -> new Out().put("topic", claim.topic()).put("key", ownKey(claim.key(), claim.sources()))
                        .put("when", known(claim.when())).put("certainty", unusual(claim.certainty()))
                        .put("conflict", claim.conflict()).put("amount", claim.amount()).put("by", claim.by())
                        .put("text", claim.text()).put("derived", claim.derived())
                        .put("source", oneOrMore(claim.sources())).fields())
                .toList();
    }

    private static String address(String url) {
        return url != null && url.isEmpty() ? As.NO_ADDRESS : url;
    }

    private static String ownKey(String key, List<String> sources) {
        return key.equals(sources.getFirst()) ? null : key;
    }

    private static When known(When when) {
        return when.equals(When.unknown()) ? null : when;
    }

    private static Certainty unusual(Certainty certainty) {
        return certainty == Certainty.DONE ? null : certainty;
    }

    private static Object oneOrMore(List<String> keys) {
        return keys.size() == 1 ? keys.getFirst() : keys;
    }

    /** Fields on their way out, without those that hold nothing. */
    private static final class Out {
        private final Map<String, Object> fields = new LinkedHashMap<>();

        Out put(String name, Object value) {
            if (value != null && !value.equals(false) && !value.equals(List.of())) {
                fields.put(name, value);
            }
            return this;
        }

        Map<String, Object> fields() {
            return fields;
        }
    }
}
