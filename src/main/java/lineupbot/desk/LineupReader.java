package lineupbot.desk;

import lineupbot.chat.Localized;
import lineupbot.desk.LineupFile.BrandEntry;
import lineupbot.desk.LineupFile.MakerEntry;
import lineupbot.desk.LineupFile.ModelEntry;
import lineupbot.desk.LineupFile.NewsEntry;
import lineupbot.desk.LineupFile.PlantEntry;
import lineupbot.desk.LineupFile.SiteEntry;
import lineupbot.desk.LineupFile.SourceEntry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads one document of a lineup file. */
final class LineupReader {
    private static final Thing[] SUBJECTS = {Thing.PLANT, Thing.SITE, Thing.MAKER, Thing.BRAND, Thing.MODEL};

    private final Makers makers;
    private final Keys keys = new Keys();
    private final StatementReader statements = new StatementReader(keys);

    /** The makers are those of the file: its documents share them. */
    LineupReader(Makers makers) {
        this.makers = makers;
    }

    Reading read(Value document) {
        Fields fields = document.fields("plant", "sources", "sites", "makers", "brands", "news");
        fields.require("plant");
        PlantEntry plant = fields.read("plant", this::plant);
        String owner = plant == null ? null : plant.key();
        List<SourceEntry> sources = new ArrayList<>();
        fields.map("sources").forEach((key, value) -> sources.add(source(key, value)));
        List<SiteEntry> sites = fields.list("sites", value -> site(value, owner));
        fields.items("makers").forEach(value -> makers.add(maker(value)));
        List<BrandEntry> brands = fields.list("brands", value -> brand(value, owner));
        List<NewsEntry> news = fields.list("news", value -> news(value, owner));
        return keys.reading(new LineupFile(plant, sources, sites, makers.take(), brands, news));
    }

    private PlantEntry plant(Value value) {
        if (!value.isMap()) {
            return new PlantEntry(keys.refer(value, Thing.PLANT), null, List.of(), null, List.of());
        }
        Fields fields = value.fields("key", "name", "aliases", "place", "claims");
        String key = keys.define(Thing.PLANT, key(fields), null, fields, "name");
        return new PlantEntry(key, name(fields), aliases(fields), fields.read("place", As::localized),
                statements.claims(fields));
    }

    private SourceEntry source(String key, Value value) {
        Fields fields = value.fields("name", "url", "date", "trust");
        if (As.isKey(key)) {
            keys.define(Thing.SOURCE, key, null, fields, "name", "url", "trust");
        } else {
            value.wrong("no_key", "word", key);
        }
        return new SourceEntry(key, name(fields), fields.read("url", As::url), fields.read("date", As::day),
                fields.read("trust", As.TRUST));
    }

    private SiteEntry site(Value value, String plant) {
        Fields fields = value.fields("key", "name", "aliases", "place", "at", "outside", "claims");
        String key = keys.define(Thing.SITE, key(fields), plant, fields, "name");
        return new SiteEntry(key, name(fields), aliases(fields), fields.read("place", As::localized),
                fields.read("at", As::localized), fields.read("outside", As::flag), statements.claims(fields));
    }

    private MakerEntry maker(Value value) {
        Fields fields = value.fields("key", "name", "aliases", "country");
        String key = keys.define(Thing.MAKER, key(fields), null, fields, "name");
        return new MakerEntry(key, name(fields), aliases(fields), fields.read("country", As::country));
    }

    private BrandEntry brand(Value value, String plant) {
        Fields fields = value.fields("key", "name", "aliases", "country", "maker", "claims", "launches", "models");
        String key = keys.define(Thing.BRAND, key(fields), plant, fields, "name");
        String maker = fields.read("maker",
                named -> named.isMap() ? makers.inline(named, key, keys) : keys.refer(named, Thing.MAKER));
        return new BrandEntry(key, fields.read("name", Value::text), aliases(fields),
                fields.read("country", As::country), maker, statements.claims(fields), statements.launches(fields),
                fields.list("models", model -> model(model, key)));
    }

    private ModelEntry model(Value value, String brand) {
        Fields fields = value.fields("key", "name", "aliases", "body", "claims", "launches");
        String key = keys.define(Thing.MODEL, key(fields), brand, fields, "name");
        return new ModelEntry(key, fields.read("name", Value::text), aliases(fields), fields.read("body", As.BODY),
                statements.claims(fields), statements.launches(fields));
    }

    private NewsEntry news(Value value, String plant) {
        Fields fields = value.fields("key", "date", "title", "summary", "about", "source");
        String key = keys.define(Thing.NEWS, key(fields), plant, fields, "date", "title", "source");
        LocalDate date = fields.read("date", As::day);
        return new NewsEntry(key, date, fields.read("title", As::localized), fields.read("summary", As::localized),
                fields.list("about", about -> keys.refer(about, SUBJECTS)), statements.sources(fields));
    }

    private static String key(Fields fields) {
        fields.require("key");
        return fields.read("key", As::key);
    }

    private static Localized name(Fields fields) {
        return fields.read("name", As::localized);
    }

    private static List<String> aliases(Fields fields) {
        return fields.list("aliases", Value::text);
    }
}
