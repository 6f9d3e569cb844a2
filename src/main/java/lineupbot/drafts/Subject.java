package lineupbot.drafts;

import lineupbot.desk.LineupFile.BrandEntry;
import lineupbot.desk.LineupFile.ClaimEntry;
import lineupbot.desk.LineupFile.LaunchEntry;
import lineupbot.desk.LineupFile.ModelEntry;
import lineupbot.desk.LineupFile.PlantEntry;
import lineupbot.desk.LineupFile.SiteEntry;
import lineupbot.desk.LineupFile.SubjectEntry;
import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Topic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a publication says of a plant, brand or model: gathered while its draft is gone through. */
final class Subject {
    private final String key;
    /** Null when the lineup has it: its own name stays. */
    private final String name;
    private final List<LaunchEntry> known;
    private final List<ClaimEntry> knownClaims;
    private final List<LaunchEntry> launches = new ArrayList<>();
    private final List<ClaimEntry> claims = new ArrayList<>();
    private Body body;

    Subject(String key, String name, SubjectEntry subject) {
        this.key = key;
        this.name = subject == null ? name : null;
        known = switch (subject) {
            case BrandEntry brand -> brand.launches();
            case ModelEntry model -> model.launches();
            case null, default -> List.of();
        };
        knownClaims = switch (subject) {
            case BrandEntry brand -> brand.claims();
            case ModelEntry model -> model.claims();
            case PlantEntry plant -> plant.claims();
            case SiteEntry site -> site.claims();
            case null, default -> List.of();
        };
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    Body body() {
        return body;
    }

    List<LaunchEntry> launches() {
        return launches;
    }

    List<ClaimEntry> claims() {
        return claims;
    }

    /** The body of what has none yet. */
    void shape(Body other) {
        body = body == null ? other : body;
    }

    /** Adds the source to the launch that says the same, if there is one; else another launch. */
    void happens(Happening told, String source) {
        Standing standing = Standing.of(told, allLaunches());
        if (standing.mark() == Standing.Mark.KNOWN) {
            LaunchEntry same = standing.known();
            launches.removeIf(launch -> isSame(launch, same));
            launches.add(merged(same, told, source));
        } else {
            launches.add(new LaunchEntry(told.kind(),
                    free(source,
                            key -> allLaunches().stream()
                                    .noneMatch(launch -> launch.kind() == told.kind() && launch.key().equals(key))),
                    told.when(), told.certainty(), told.site(), null, false, List.of(source)));
        }
    }

    private static LaunchEntry merged(LaunchEntry known, Happening told, String source) {
        return new LaunchEntry(known.kind(), known.key(), Dates.sharper(known.when(), told.when()),
                known.certainty().compareTo(told.certainty()) < 0 ? known.certainty() : told.certainty(),
                known.site() == null ? told.site() : known.site(), known.note(),
                known.derived() && told.certainty() != Certainty.DONE, with(known.sources(), source));
    }

    /** Adds the source to the claim that says so already, if there is one; else another claim. */
    void says(ClaimEntry told) {
        String source = told.sources().getFirst();
        ClaimEntry same = Stream.concat(claims.stream(), knownClaims.stream())
                .filter(claim -> claim.topic() == told.topic()
                        && claim.text().words().values().stream().anyMatch(told.text().words().values()::contains))
                .findFirst().orElse(null);
        if (same == null) {
            claims.add(keyed(told, free(source, key -> isFree(told.topic(), key))));
        } else {
            claims.removeIf(claim -> isSame(claim, same));
            claims.add(new ClaimEntry(same.topic(), same.key(), same.when(), same.certainty(), same.text(), same.by(),
                    same.amount(), same.conflict(), same.derived(), with(same.sources(), source)));
        }
    }

    /** Whether this source has been heard on that topic: what somebody has written of it by hand stays. */
    boolean hasHeard(String source, Topic topic) {
        return knownClaims.stream().anyMatch(claim -> claim.topic() == topic && claim.sources().contains(source));
    }

    private boolean isFree(Topic topic, String claim) {
        return Stream.concat(claims.stream(), knownClaims.stream())
                .noneMatch(other -> other.topic() == topic && other.key().equals(claim));
    }

    private static ClaimEntry keyed(ClaimEntry claim, String key) {
        return new ClaimEntry(claim.topic(), key, claim.when(), claim.certainty(), claim.text(), claim.by(),
                claim.amount(), claim.conflict(), claim.derived(), claim.sources());
    }

    /** Those of the lineup as this publication makes them. */
    private List<LaunchEntry> allLaunches() {
        return Stream
                .concat(launches.stream(),
                        known.stream().filter(old -> launches.stream().noneMatch(launch -> isSame(launch, old))))
                .toList();
    }

    private static boolean isSame(LaunchEntry one, LaunchEntry other) {
        return one.kind() == other.kind() && one.key().equals(other.key());
    }

    private static boolean isSame(ClaimEntry one, ClaimEntry other) {
        return one.topic() == other.topic() && one.key().equals(other.key());
    }

    private static List<String> with(List<String> sources, String source) {
        Set<String> all = new LinkedHashSet<>(sources);
        all.add(source);
        return List.copyOf(all);
    }

    private static String free(String source, Predicate<String> isFree) {
        String key = source;
        for (int next = 2; !isFree.test(key); next++) {
            String end = "-" + next;
            key = source.substring(0, Math.min(source.length(), 40 - end.length())) + end;
        }
        return key;
    }
}
