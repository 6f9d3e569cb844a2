package lineupbot.drafts;

import lineupbot.desk.LineupFile.LaunchEntry;
import lineupbot.lineup.Certainty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How what a draft says stands to what the lineup says.
 *
 * @param known the launch that says the same, or that says otherwise; null when nothing does either
 */
record Standing(Mark mark, LaunchEntry known) {

    enum Mark {
        /** Nobody has said so yet. */
        NEW,
        /** It is known: this adds a source. */
        KNOWN,
        /** The lineup says otherwise: this goes beside it. */
        DISAGREES
    }

    /** @param launches of the same model or brand */
    static Standing of(Happening told, List<LaunchEntry> launches) {
        List<LaunchEntry> same = launches.stream().filter(launch -> launch.kind() == told.kind()).toList();
        Voice voice = Voice.of(told.certainty());
        Optional<LaunchEntry> agreeing = same.stream()
                .filter(launch -> Voice.of(launch.certainty()) == voice && Dates.agree(launch.when(), told.when()))
                .min(Comparator.comparing((LaunchEntry launch) -> !launch.when().equals(told.when()))
                        .thenComparing(launch -> launch.when().first().isEmpty()));
        if (agreeing.isPresent()) {
            return new Standing(Mark.KNOWN, agreeing.get());
        }
        return same.stream().filter(launch -> contradict(Voice.of(launch.certainty()), voice)).findFirst()
                .map(launch -> new Standing(Mark.DISAGREES, launch)).orElse(new Standing(Mark.NEW, null));
    }

    private static boolean contradict(Voice known, Voice told) {
        return known == told || known == Voice.DENIAL || told == Voice.DENIAL;
    }

    /** A plan that comes true is another thing than the plan; a rumour that does is the same thing, known better. */
    private enum Voice {
        FACT, PLAN, DENIAL;

        static Voice of(Certainty certainty) {
            return switch (certainty) {
                case DONE, REPORTED -> FACT;
                case PLANNED, CONSIDERED -> PLAN;
                case DENIED -> DENIAL;
            };
        }
    }
}
