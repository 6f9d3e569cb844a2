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
import lineupbot.desk.LineupFile.SubjectEntry;
import org.jdbi.v3.core.Handle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that the database knows while files are imported into it, so that each entry is compared without a query. */
final class Catalogue {
    /** What a launch or claim is recognised by: whose it is, its kind or topic, its key. */
    record Identity(String subject, Enum<?> kind, String key) {}

    /** What a key stands for, and the key of the plant or brand that it belongs to; null when it belongs to none. */
    record Meaning(Thing thing, String owner) {}

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Shelf<String, SourceEntry> sources;
    private final Shelf<String, SubjectEntry> subjects;
    private final Shelf<Identity, LaunchEntry> launches;
    private final Shelf<Identity, ClaimEntry> claims;
    private final Shelf<String, NewsEntry> news;

    Catalogue(Handle handle) {
        Ids ids = new Ids(handle);
        sources = new Shelf<>(ids.ofKeys("SELECT id, key FROM source"));
        subjects = new Shelf<>(ids.ofKeys("SELECT id, key FROM subject"));
        news = new Shelf<>(ids.ofKeys("SELECT id, key FROM news"));
        launches = new Shelf<>(ids.ofLaunches());
        claims = new Shelf<>(ids.ofClaims());
        new LineupTables(handle).all().forEach(this::add);
    }

    Map<String, Meaning> meanings() {
        return meanings;
    }

    Shelf<String, SourceEntry> sources() {
        return sources;
    }

    Shelf<String, SubjectEntry> subjects() {
        return subjects;
    }

    Shelf<Identity, LaunchEntry> launches() {
        return launches;
    }

    Shelf<Identity, ClaimEntry> claims() {
        return claims;
    }

    Shelf<String, NewsEntry> news() {
        return news;
    }

    private void add(LineupFile lineup) {
        String plant = lineup.plant().key();
        lineup.sources().forEach(source -> {
            sources.put(source.key(), source);
            meanings.put(source.key(), new Meaning(Thing.SOURCE, null));
        });
        add(lineup.plant(), null, lineup.plant().claims(), List.of());
        lineup.sites().forEach(site -> add(site, plant, site.claims(), List.of()));
        lineup.makers().forEach(maker -> add(maker, null, List.of(), List.of()));
        lineup.brands().forEach(brand -> {
            add(brand, plant, brand.claims(), brand.launches());
            brand.models().forEach(model -> add(model, brand.key(), model.claims(), model.launches()));
        });
        lineup.news().forEach(item -> {
            news.put(item.key(), item);
            meanings.put(item.key(), new Meaning(Thing.NEWS, plant));
        });
    }

    private void add(SubjectEntry entry, String owner, List<ClaimEntry> itsClaims, List<LaunchEntry> itsLaunches) {
        String key = entry.key();
        subjects.put(key, entry);
        meanings.put(key, new Meaning(thing(entry), owner));
        itsClaims.forEach(claim -> claims.put(new Identity(key, claim.topic(), claim.key()), claim));
        itsLaunches.forEach(launch -> launches.put(new Identity(key, launch.kind(), launch.key()), launch));
    }

    static Thing thing(SubjectEntry entry) {
        return switch (entry) {
            case PlantEntry plant -> Thing.PLANT;
            case SiteEntry site -> Thing.SITE;
            case MakerEntry maker -> Thing.MAKER;
            case BrandEntry brand -> Thing.BRAND;
            case ModelEntry model -> Thing.MODEL;
        };
    }
}
