package lineupbot.drafts;

import lineupbot.articles.Keys;
import lineupbot.chat.Localized;
import lineupbot.desk.FreeKeys;
import lineupbot.desk.LineupFile;
import lineupbot.desk.LineupFile.BrandEntry;
import lineupbot.desk.LineupFile.ClaimEntry;
import lineupbot.desk.LineupFile.ModelEntry;
import lineupbot.desk.LineupFile.NewsEntry;
import lineupbot.desk.LineupFile.PlantEntry;
import lineupbot.desk.LineupFile.SourceEntry;
import lineupbot.desk.LineupFile.SubjectEntry;
import lineupbot.lineup.When;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes of one draft the lineup file that says the same. A launch that is known gets a source more, whatever is new
 * gets a key from its name, and the article itself becomes a news item.
 */
final class Publication {
    private final Known known;
    private final Content content;
    private final ClaimWording wording;
    private final FreeKeys keys;
    private final SourceEntry source;
    private final Subject plant;
    private final Map<String, Subject> brands = new LinkedHashMap<>();
    private final Map<String, Map<String, Subject>> models = new HashMap<>();
    /** By the key that what is new would have: its own, when that one is taken. */
    private final Map<String, Subject> byKey = new HashMap<>();
    private final Set<String> fresh = new LinkedHashSet<>();

    private Publication(Known known, Content content, ClaimWording wording, Localized unnamed) {
        this.known = known;
        this.content = content;
        this.wording = wording;
        keys = new FreeKeys(known.keys());
        source = new Citing(known, unnamed).of(content, keys);
        plant = new Subject(known.lineup().plant().key(), null, known.lineup().plant());
        byKey.put(plant.key(), plant);
    }

    /** @param unnamed what a source is called whose name nobody knows */
    static LineupFile of(Content content, Known known, ClaimWording wording, Localized unnamed) {
        Publication publication = new Publication(known, content, wording, unnamed);
        content.happenings().forEach(publication::add);
        content.statements().forEach(publication::add);
        return publication.file();
    }

    private void add(Happening happening) {
        Subject brand = brand(happening.brand());
        Subject subject = happening.model() == null ? brand : model(happening, brand);
        if (Standing.of(happening, known.launches(happening)).mark() != Standing.Mark.KNOWN) {
            fresh.add(brand.key());
            fresh.add(subject.key());
        }
        subject.happens(happening, source.key());
    }

    private Subject brand(String name) {
        BrandEntry entry = known.brand(name).orElse(null);
        String wanted = known.brandKey(name);
        return brands.computeIfAbsent(wanted,
                key -> subject(key, new Subject(entry == null ? keys.like(key) : key, name, entry)));
    }

    private Subject model(Happening happening, Subject brand) {
        ModelEntry entry = known.model(happening.brand(), happening.model()).orElse(null);
        String wanted = entry == null ? brand.key() + "-" + Keys.of(happening.model()) : entry.key();
        Subject model = models.computeIfAbsent(brand.key(), none -> new LinkedHashMap<>()).computeIfAbsent(wanted,
                key -> subject(key, new Subject(entry == null ? keys.like(key) : key, happening.model(), entry)));
        if (entry == null || entry.body() == null) {
            model.shape(happening.body());
        }
        return model;
    }

    private Subject subject(String wanted, Subject subject) {
        byKey.put(wanted, subject);
        return subject;
    }

    /** What is about something that is not there, such as a brand that an editor has taken out, is left out. */
    private void add(Statement statement) {
        Subject subject = byKey.get(statement.about());
        if (subject == null) {
            subject = bySubject(statement.about());
        }
        if (subject != null && !subject.hasHeard(source.key(), statement.topic())) {
            Localized by = statement.by() == null ? null : words(statement.by());
            subject.says(new ClaimEntry(statement.topic(), source.key(), When.unknown(), statement.certainty(),
                    wording.of(statement), by, null, null, false, List.of(source.key())));
        }
    }

    /** Something of the lineup that the draft has no happening of. */
    private Subject bySubject(String key) {
        for (BrandEntry brand : known.lineup().brands()) {
            if (brand.key().equals(key)) {
                return brand(brand.name());
            }
            for (ModelEntry model : brand.models()) {
                if (model.key().equals(key)) {
                    brand(brand.name());
                    return models.computeIfAbsent(brand.key(), none -> new LinkedHashMap<>()).computeIfAbsent(key,
                            wanted -> subject(wanted, new Subject(wanted, null, model)));
                }
            }
        }
        return null;
    }

    private LineupFile file() {
        boolean cited = Citing.isNew(source, known.lineup().sources());
        boolean told = known.lineup().news().stream().anyMatch(news -> news.sources().contains(source.key()));
        return new LineupFile(new PlantEntry(plant.key(), null, List.of(), null, plant.claims()),
                cited ? List.of(source) : List.of(), List.of(), List.of(),
                brands.values().stream().map(this::entry).toList(), told ? List.of() : List.of(news()));
    }

    private BrandEntry entry(Subject brand) {
        List<ModelEntry> its = models.getOrDefault(brand.key(), Map.of()).values().stream()
                .map(model -> new ModelEntry(model.key(), model.name(), List.of(), model.body(), model.claims(),
                        model.launches()))
                .toList();
        return new BrandEntry(brand.key(), brand.name(), List.of(), null, null, brand.claims(), brand.launches(), its);
    }

    private NewsEntry news() {
        Set<String> about = new LinkedHashSet<>();
        if (content.ours()) {
            about.add(plant.key());
        }
        about.addAll(fresh.isEmpty() ? named() : fresh);
        content.about().stream().filter(known.subjects()::containsKey).forEach(about::add);
        return new NewsEntry(keys.like("news-" + source.key()), content.date(), words(content.title()), null,
                List.copyOf(about), List.of(source.key()));
    }

    /** All that happens to anything, when none of it is new. */
    private List<String> named() {
        List<String> named = new ArrayList<>();
        content.happenings().stream().map(known::subject).flatMap(subject -> subject.map(SubjectEntry::key).stream())
                .forEach(named::add);
        return named;
    }

    private static Localized words(String text) {
        return new Localized(Map.of(ClaimWording.language(text), text));
    }
}
