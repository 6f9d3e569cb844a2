package lineupbot.desk;

import lineupbot.chat.Localized;
import lineupbot.lineup.Kind;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A change as history tells it.
 *
 * @param user   who made it; {@link Editors#NOBODY} for the command line
 * @param name   as the owner calls the editor; null for no editor
 * @param undoes the number of the change that it takes back; null for none
 * @param steps  the first of what it did
 * @param count  of all that it did
 */
record Past(long id, LocalDateTime made, long user, String name, How how, Long undoes, List<Step> steps, int count) {

    enum Sign {
        ADDED, CHANGED, REMOVED
    }

    /**
     * What became of one thing.
     *
     * @param name  its own, or that of what it is about; null when nothing is known of that any more
     * @param kind  of a launch; null for anything else
     * @param edits what reads differently; empty unless it has changed
     */
    record Step(Sign sign, Audited thing, Localized name, Kind kind, List<Edit> edits) {}

    /** A column that reads differently; null where there was, or is, nothing. */
    record Edit(String column, Localized before, Localized after) {}
}
