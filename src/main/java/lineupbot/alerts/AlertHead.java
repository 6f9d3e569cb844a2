package lineupbot.alerts;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Which alert it is.
 *
 * @param made        in the time zone of whoever looks
 * @param about       what it tells of
 * @param corrections how often it has been corrected
 * @param listing     whether the list of those who get it is still being made
 */
record AlertHead(long id, LocalDateTime made, List<Theme> about, int corrections, boolean paused, boolean listing) {
    AlertHead {
        about = List.copyOf(about);
    }

    /** The alert with what it tells of. */
    AlertHead about(List<Theme> themes) {
        return new AlertHead(id, made, themes, corrections, paused, listing);
    }
}
