package lineupbot.lineup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a model or brand stands, by the latest that is known. */
public enum State {
    NOW, PAUSED, PLANNED, ENDED, UNKNOWN;

    /** A stop without a date comes after everything that has one, a start without a date before. */
    private static final Comparator<Launch> LATEST = Comparator.comparing(
            (Launch launch) -> launch.when().first().orElse(launch.kind().stops() ? LocalDate.MAX : LocalDate.MIN))
            .thenComparing(Launch::kind);

    /**
     * The state that launches add up to. What is done counts; where nothing is, what is reported; where nothing is
     * reported, what is planned. A presentation builds nothing.
     */
    public static State of(List<Launch> launches) {
        return latest(launches, Certainty.DONE).or(() -> latest(launches, Certainty.REPORTED))
                .map(launch -> after(launch.kind()))
                .orElseGet(() -> launches.stream().anyMatch(State::isPlan) ? PLANNED : UNKNOWN);
    }

    private static Optional<Launch> latest(List<Launch> launches, Certainty certainty) {
        return launches.stream().filter(launch -> launch.certainty() == certainty && launch.kind() != Kind.PRESENTATION)
                .max(LATEST);
    }

    private static boolean isPlan(Launch launch) {
        return launch.kind().runs()
                && (launch.certainty() == Certainty.PLANNED || launch.certainty() == Certainty.CONSIDERED);
    }

    private static State after(Kind kind) {
        return switch (kind) {
            case PAUSE -> PAUSED;
            case END -> ENDED;
            default -> NOW;
        };
    }
}
