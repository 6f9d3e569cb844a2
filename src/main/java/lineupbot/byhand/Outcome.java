package lineupbot.byhand;

import lineupbot.alerts.Noted;
import lineupbot.desk.Fault;

import java.util.List;
import java.util.Map;

/** What became of saving a form. */
sealed interface Outcome {
    /**
     * It is in the lineup.
     *
     * @param change its number; 0 when nothing reads differently
     * @param key    of what it is about: the new model itself, the brand whose launch it is
     */
    record Saved(long change, String key, Noted noted) implements Outcome {}

    /** Not saved: somebody else has changed the same since. The form is on top of that now. */
    record Meanwhile(Form form, Map<Field, String> before) implements Outcome {}

    /** Not saved: what it is about is there no more. */
    record Gone() implements Outcome {}

    /** Not saved: the lineup does not take it, for these reasons. */
    record Refused(List<Fault> faults) implements Outcome {}

    /** There is no such form: it is saved already, or cancelled. */
    record Missing() implements Outcome {}
}
