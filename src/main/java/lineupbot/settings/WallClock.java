package lineupbot.settings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * When a clock on the wall shows a time. A time that is left out in spring comes at the moment of the change; one that
 * comes twice in autumn has a first and a last moment.
 */
final class WallClock {
    private WallClock() {}

    static Instant first(LocalDateTime shown, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(shown);
        return offsets.isEmpty() ? change(shown, zone.getRules()) : shown.toInstant(offsets.getFirst());
    }

    static Instant last(LocalDateTime shown, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(shown);
        return offsets.isEmpty() ? change(shown, zone.getRules()) : shown.toInstant(offsets.getLast());
    }

    private static Instant change(LocalDateTime leftOut, ZoneRules rules) {
        return rules.getTransition(leftOut).getInstant();
    }
}
