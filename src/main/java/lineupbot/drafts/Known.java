package lineupbot.drafts;

import lineupbot.articles.Keys;
import lineupbot.chat.Localized;
import lineupbot.desk.LineupFile;
import lineupbot.desk.LineupFile.BrandEntry;
import lineupbot.desk.LineupFile.LaunchEntry;
import lineupbot.desk.LineupFile.ModelEntry;
import lineupbot.desk.LineupFile.SiteEntry;
import lineupbot.desk.LineupFile.SourceEntry;
import lineupbot.desk.LineupFile.SubjectEntry;
import lineupbot.store.SearchWords;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the lineup says now, to compare a draft with. Of the first plant, whose news are read for. */
final class Known {
    private final LineupFile lineup;
    private final Map<String, SubjectEntry> subjects = new HashMap<>();

    private Known(LineupFile lineup) {
        this.lineup = lineup;
        subjects.put(lineup.plant().key(), lineup.plant());
        lineup.sites().forEach(site -> subjects.put(site.key(), site));
        lineup.makers().forEach(maker -> subjects.put(maker.key(), maker));
        lineup.brands().forEach(brand -> {
            subjects.put(brand.key(), brand);
            brand.models().forEach(model -> subjects.put(model.key(), model));
        });
    }

    /** Empty when there is no plant yet. */
    static Optional<Known> of(List<LineupFile> lineups) {
        return lineups.stream().findFirst().map(Known::new);
    }

    LineupFile lineup() {
        return lineup;
    }

    Map<String, SubjectEntry> subjects() {
        return subjects;
    }

    Optional<BrandEntry> brand(String name) {
        return lineup.brands().stream().filter(brand -> isCalled(name, brand.name(), brand)).findFirst();
    }

    Optional<ModelEntry> model(String brand, String name) {
        return brand(brand).flatMap(
                found -> found.models().stream().filter(model -> isCalled(name, model.name(), model)).findFirst());
    }

    Optional<SubjectEntry> subject(Happening happening) {
        return happening.model() == null
                ? brand(happening.brand()).map(SubjectEntry.class::cast)
                : model(happening.brand(), happening.model()).map(SubjectEntry.class::cast);
    }

    /** The key that a brand has, or would have. */
    String brandKey(String name) {
        return brand(name).map(BrandEntry::key).orElseGet(() -> Keys.of(name));
    }

    List<LaunchEntry> launches(Happening happening) {
        return subject(happening).map(Known::launches).orElse(List.of());
    }

    private static List<LaunchEntry> launches(SubjectEntry subject) {
        return switch (subject) {
            case BrandEntry brand -> brand.launches();
            case ModelEntry model -> model.launches();
            default -> List.of();
        };
    }

    /** The plant's own. */
    List<SiteEntry> sites() {
        return lineup.sites().stream().filter(site -> !Boolean.TRUE.equals(site.outside())).toList();
    }

    Optional<SourceEntry> sourceAt(String url) {
        return url == null
                ? Optional.empty()
                : lineup.sources().stream().filter(source -> bare(source.url()).equals(bare(url))).findFirst();
    }

    /** What something is called; the key itself when it is not known. */
    Localized name(String key) {
        return switch (subjects.get(key)) {
            case LineupFile.PlantEntry plant -> plant.name();
            case SiteEntry site -> site.name();
            case LineupFile.MakerEntry maker -> maker.name();
            case BrandEntry brand -> Localized.same(brand.name());
            case ModelEntry model -> Localized.same(model.name());
            case null -> Localized.same(key);
        };
    }

    /** All that keys stand for. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(subjects.keySet());
        lineup.sources().forEach(source -> keys.add(source.key()));
        lineup.news().forEach(news -> keys.add(news.key()));
        return keys;
    }

    private static boolean isCalled(String name, String official, SubjectEntry subject) {
        String wanted = SearchWords.fold(name);
        return Stream.concat(Stream.of(official, subject.key()), subject.aliases().stream())
                .anyMatch(called -> SearchWords.fold(called).equals(wanted));
    }

    private static String bare(String url) {
        return url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("#.*$", "").replaceFirst("/$", "");
    }
}
