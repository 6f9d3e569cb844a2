package lineupbot.lineup;

import lineupbot.chat.Html;
import lineupbot.chat.Say;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What sources say of several things, and the lines that tell it thing by thing. */
final class Statements {
    private final Say say;
    private final Footnotes notes;
    private final List<Launch> launches;
    private final List<Claim> claims;

    Statements(Say say, Footnotes notes, List<Launch> launches, List<Claim> claims) {
        this.say = say;
        this.notes = notes;
        this.launches = launches;
        this.claims = claims;
    }

    List<Launch> launches(String key) {
        return launches.stream().filter(launch -> launch.subject().equals(key)).toList();
    }

    List<Claim> claims(String key, Set<Topic> topics) {
        return claims.stream().filter(claim -> claim.subject().equals(key) && topics.contains(claim.topic())).toList();
    }

    /** What is said of the thing with this key on these topics; a full cycle is a way to build it. */
    List<Html> lines(String key, Set<Topic> topics) {
        List<Launch> fullCycle = topics.contains(Topic.PRODUCTION_MODE)
                ? launches(key).stream().filter(launch -> launch.kind() == Kind.FULL_CYCLE).toList()
                : List.of();
        return Stream.concat(new LaunchLines(say, notes).of(fullCycle, State.UNKNOWN).stream(),
                new ClaimLines(say, notes).of(claims(key, topics)).stream()).toList();
    }
}
