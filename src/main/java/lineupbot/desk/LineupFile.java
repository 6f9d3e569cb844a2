package lineupbot.desk;

import lineupbot.chat.Localized;
import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.Topic;
import lineupbot.lineup.Trust;
import lineupbot.lineup.When;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one document of a lineup file says about one plant; everything in it goes by keys. What the file does not
 * mention is null or an empty list, and {@code over} takes it from what is known already. Lists keep the file's order.
 */
public record LineupFile(PlantEntry plant, List<SourceEntry> sources, List<SiteEntry> sites, List<MakerEntry> makers,
        List<BrandEntry> brands, List<NewsEntry> news) {

    /** Something that has names and that sources speak of. */
    public sealed interface SubjectEntry permits PlantEntry, SiteEntry, MakerEntry, BrandEntry, ModelEntry {
        String key();

        List<String> aliases();
    }

    public record PlantEntry(String key, Localized name, List<String> aliases, Localized place,
            List<ClaimEntry> claims) implements SubjectEntry {

        PlantEntry over(PlantEntry known) {
            return known == null
                    ? this
                    : new PlantEntry(key, or(name, known.name), union(known.aliases, aliases), or(place, known.place),
                            claims);
        }
    }

    public record SourceEntry(String key, Localized name, String url, LocalDate date, Trust trust) {
        SourceEntry over(SourceEntry known) {
            return known == null
                    ? this
                    : new SourceEntry(key, or(name, known.name), or(url, known.url), or(date, known.date),
                            or(trust, known.trust));
        }
    }

    /** A place; {@code at} is how a sentence says where, {@code outside} true when it is not the plant's own. */
    public record SiteEntry(String key, Localized name, List<String> aliases, Localized place, Localized at,
            Boolean outside, List<ClaimEntry> claims) implements SubjectEntry {

        SiteEntry over(SiteEntry known) {
            return known == null
                    ? this
                    : new SiteEntry(key, or(name, known.name), union(known.aliases, aliases), or(place, known.place),
                            or(at, known.at), or(outside, known.outside), claims);
        }

        boolean isOutside() {
            return Boolean.TRUE.equals(outside);
        }
    }

    public record MakerEntry(String key, Localized name, List<String> aliases, String country) implements SubjectEntry {
        MakerEntry over(MakerEntry known) {
            return known == null
                    ? this
                    : new MakerEntry(key, or(name, known.name), union(known.aliases, aliases),
                            or(country, known.country));
        }
    }

    /** A brand; {@code maker} is the maker's key. */
    public record BrandEntry(String key, String name, List<String> aliases, String country, String maker,
            List<ClaimEntry> claims, List<LaunchEntry> launches, List<ModelEntry> models) implements SubjectEntry {

        BrandEntry over(BrandEntry known) {
            return known == null
                    ? this
                    : new BrandEntry(key, or(name, known.name), union(known.aliases, aliases),
                            or(country, known.country), or(maker, known.maker), claims, launches, models);
        }
    }

    public record ModelEntry(String key, String name, List<String> aliases, Body body, List<ClaimEntry> claims,
            List<LaunchEntry> launches) implements SubjectEntry {

        ModelEntry over(ModelEntry known) {
            return known == null
                    ? this
                    : new ModelEntry(key, or(name, known.name), union(known.aliases, aliases), or(body, known.body),
                            claims, launches);
        }
    }

    /** A launch; {@code key} is never null, {@code sources} never empty. */
    public record LaunchEntry(Kind kind, String key, When when, Certainty certainty, String site, Localized note,
            boolean derived, List<String> sources) {

        LaunchEntry over(LaunchEntry known) {
            return known == null
                    ? this
                    : new LaunchEntry(kind, key, when, certainty, or(site, known.site), or(note, known.note), derived,
                            sources);
        }
    }

    /** A claim; {@code key} is never null, {@code sources} never empty. */
    public record ClaimEntry(Topic topic, String key, When when, Certainty certainty, Localized text, Localized by,
            Long amount, String conflict, boolean derived, List<String> sources) {

        ClaimEntry over(ClaimEntry known) {
            return known == null
                    ? this
                    : new ClaimEntry(topic, key, when, certainty, text, or(by, known.by), or(amount, known.amount),
                            or(conflict, known.conflict), derived, sources);
        }
    }

    public record NewsEntry(String key, LocalDate date, Localized title, Localized summary, List<String> about,
            List<String> sources) {

        NewsEntry over(NewsEntry known) {
            return known == null
                    ? this
                    : new NewsEntry(key, or(date, known.date), or(title, known.title), or(summary, known.summary),
                            about.isEmpty() ? known.about : about, sources.isEmpty() ? known.sources : sources);
        }
    }

    private static <T> T or(T mine, T known) {
        return mine == null ? known : mine;
    }

    private static List<String> union(List<String> known, List<String> more) {
        return Stream.concat(known.stream(), more.stream()).distinct().toList();
    }
}
