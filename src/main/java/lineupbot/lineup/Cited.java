package lineupbot.lineup;

import java.util.List;
import java.util.stream.Stream;

/** The sources of facts, in the order in which a card tells them. */
final class Cited {
    private Cited() {}

    static List<Source> by(List<Launch> launches, List<Claim> claims) {
        return Stream.concat(launches.stream().flatMap(launch -> launch.sources().stream()),
                claims.stream().flatMap(claim -> claim.sources().stream())).toList();
    }
}
