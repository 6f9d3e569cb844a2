package lineupbot.alerts;

import lineupbot.chat.Html;
import lineupbot.chat.Say;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Launch;
import lineupbot.lineup.Source;
import lineupbot.lineup.Trust;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says in a line how sure something is, and how far those who say it are believed. */
final class Sureness {
    private enum Degree {
        FACT, REPORTED, DERIVED, MIXED;

        static Degree of(Launch launch) {
            if (launch.certainty() != Certainty.DONE) {
                return REPORTED;
            }
            return launch.derived() ? DERIVED : FACT;
        }
    }

    private final Say say;

    Sureness(Say say) {
        this.say = say;
    }

    /** @param launches that are done or reported; one at least */
    Html of(List<Launch> launches) {
        List<Degree> degrees = launches.stream().map(Degree::of).distinct().toList();
        Degree degree = degrees.size() == 1 ? degrees.getFirst() : Degree.MIXED;
        Trust best = launches.stream().map(Launch::sources).flatMap(Collection::stream).map(Source::trust)
                .min(Comparator.naturalOrder()).orElse(Trust.C);
        return say.html("alert.sure." + degree.name().toLowerCase(Locale.ROOT), "trust",
                best.name().toLowerCase(Locale.ROOT));
    }
}
