package lineupbot.drafts;

import lineupbot.alerts.Noted;
import lineupbot.desk.Fault;

import java.util.List;

/** What came of publishing a draft. */
sealed interface Outcome {

    /**
     * It is out.
     *
     * @param additions how many things the lineup has more, or has a source more for
     */
    record Published(Draft draft, int additions, Noted noted) implements Outcome {}

    /** Somebody was faster. */
    record Closed(Draft draft) implements Outcome {}

    /** It is not what the editor has seen any more. */
    record Changed(Draft draft) implements Outcome {}

    /** The lineup does not take it, for these reasons. */
    record Refused(List<Fault> faults) implements Outcome {}

    /** There is no such draft. */
    record Missing() implements Outcome {}
}
