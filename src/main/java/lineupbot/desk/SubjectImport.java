package lineupbot.desk;

import lineupbot.desk.LineupFile.BrandEntry;
import lineupbot.desk.LineupFile.MakerEntry;
import lineupbot.desk.LineupFile.ModelEntry;
import lineupbot.desk.LineupFile.PlantEntry;
import lineupbot.desk.LineupFile.SiteEntry;
import lineupbot.desk.LineupFile.SubjectEntry;

import java.util.List;

/** Brings plants, sites, makers, brands and models into the database, with what is said of them. */
final class SubjectImport {
    private static final Comparison<PlantEntry> PLANT = Comparison.<PlantEntry>of(Thing.PLANT)
            .by("name", PlantEntry::name).by("place", PlantEntry::place);
    private static final Comparison<SiteEntry> SITE = Comparison.<SiteEntry>of(Thing.SITE).by("name", SiteEntry::name)
            .by("place", SiteEntry::place).by("at", SiteEntry::at).by("outside", SiteEntry::isOutside);
    private static final Comparison<MakerEntry> MAKER = Comparison.<MakerEntry>of(Thing.MAKER)
            .by("name", MakerEntry::name).by("country", MakerEntry::country);
    private static final Comparison<BrandEntry> BRAND = Comparison.<BrandEntry>of(Thing.BRAND)
            .by("name", BrandEntry::name).by("country", BrandEntry::country).by("maker", BrandEntry::maker);
    private static final Comparison<ModelEntry> MODEL = Comparison.<ModelEntry>of(Thing.MODEL)
            .by("name", ModelEntry::name).by("body", ModelEntry::body);

    private final Shelf<String, SubjectEntry> subjects;
    private final Batches batches;
    private final Changes changes;
    private final StatementImport statements;

    SubjectImport(Catalogue catalogue, Batches batches, Changes changes) {
        subjects = catalogue.subjects();
        this.batches = batches;
        this.changes = changes;
        statements = new StatementImport(catalogue, batches, changes);
    }

    void plant(PlantEntry entry) {
        PlantEntry known = (PlantEntry) subjects.get(entry.key());
        PlantEntry plant = entry.over(known);
        String name = Brief.of(plant.name());
        if (put(known, plant, PLANT, name)) {
            batches.to(Table.PLANT).bind("id", subjects.id(plant.key())).bind("name", plant.name())
                    .bind("place", plant.place()).add();
        }
        statements.claims(plant.key(), name, plant.claims());
    }

    void site(SiteEntry entry, String plant) {
        SiteEntry known = (SiteEntry) subjects.get(entry.key());
        SiteEntry site = entry.over(known);
        String name = Brief.of(site.name());
        if (put(known, site, SITE, name)) {
            batches.to(Table.SITE).bind("id", subjects.id(site.key())).bind("plant", subjects.id(plant))
                    .bind("name", site.name()).bind("place", site.place()).bind("at", site.at())
                    .bind("outside", site.isOutside()).add();
        }
        statements.claims(site.key(), name, site.claims());
    }

    void maker(MakerEntry entry) {
        MakerEntry known = (MakerEntry) subjects.get(entry.key());
        MakerEntry maker = entry.over(known);
        if (put(known, maker, MAKER, Brief.of(maker.name()))) {
            batches.to(Table.MAKER).bind("id", subjects.id(maker.key())).bind("name", maker.name())
                    .bind("country", maker.country()).add();
        }
    }

    /** With its models. */
    void brand(BrandEntry entry, String plant) {
        BrandEntry known = (BrandEntry) subjects.get(entry.key());
        BrandEntry brand = entry.over(known);
        if (put(known, brand, BRAND, brand.name())) {
            batches.to(Table.BRAND).bind("id", subjects.id(brand.key())).bind("plant", subjects.id(plant))
                    .bind("name", brand.name()).bind("country", brand.country())
                    .bind("maker", brand.maker() == null ? null : subjects.id(brand.maker())).add();
        }
        statements.claims(brand.key(), brand.name(), brand.claims());
        statements.launches(brand.key(), brand.name(), brand.launches());
        brand.models().forEach(model -> model(model, brand));
    }

    private void model(ModelEntry entry, BrandEntry brand) {
        ModelEntry known = (ModelEntry) subjects.get(entry.key());
        ModelEntry model = entry.over(known);
        String name = brand.name() + " " + model.name();
        if (put(known, model, MODEL, name)) {
            batches.to(Table.MODEL).bind("id", subjects.id(model.key())).bind("brand", subjects.id(brand.key()))
                    .bind("name", model.name()).bind("body", model.body()).add();
        }
        statements.claims(model.key(), name, model.claims());
        statements.launches(model.key(), name, model.launches());
    }

    /** Whether the row of the subject itself has to be written. */
    private <E extends SubjectEntry> boolean put(E known, E entry, Comparison<E> comparison, String name) {
        subjects.put(entry.key(), entry);
        long id = subjects.id(entry.key());
        if (known == null) {
            batches.to(Table.SUBJECT).bind("id", id).bind("key", entry.key()).bind("kind", comparison.thing().name())
                    .add();
        }
        boolean differs = changes.note(known, entry, comparison, name, "");
        List<String> before = known == null ? List.of() : known.aliases();
        for (int position = before.size(); position < entry.aliases().size(); position++) {
            String alias = entry.aliases().get(position);
            batches.to(Table.ALIAS).bind("owner", id).bind("position", position).bind("alias", alias).add();
            if (known != null) {
                changes.added(Thing.ALIAS, name + ": " + alias);
            }
        }
        return differs;
    }
}
