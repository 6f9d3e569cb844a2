package lineupbot.alerts;

import lineupbot.lineup.Body;
import lineupbot.lineup.Kind;
import lineupbot.lineup.When;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A launch that nobody was told of.
 *
 * @param brand   key of the brand that it is of, or whose model it is of
 * @param country of the brand; may be null
 * @param model   key of the model; null for the brand as a whole
 * @param body    of the model; may be null
 * @param said    date of its newest source; null when none has one
 */
record NewLaunch(long id, String brand, String country, String model, Body body, Kind kind, When when, LocalDate said) {

    /**
     * The day from which its age counts: the last that its date can mean. What was so by some day may have been so long
     * before, so there it is the day of the newest source. Empty when nothing has a date.
     */
    Optional<LocalDate> last() {
        Optional<LocalDate> source = Optional.ofNullable(said);
        return when instanceof When.By ? source.or(when::last) : when.last().or(() -> source);
    }

    /** Whether it is one for each model of its brand: what stops or resumes the whole brand does so for each. */
    boolean isForAllModels() {
        return model == null && (kind.stops() || kind == Kind.RESUMPTION);
    }
}
