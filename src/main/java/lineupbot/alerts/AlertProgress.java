package lineupbot.alerts;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How far the telling of an alert has come, in chats.
 *
 * @param all         that get it, as far as the list is made
 * @param pending     not tried yet
 * @param underWay    the message is on its way
 * @param sent        the message is there
 * @param unknown     the answer was lost, it goes again
 * @param corrections the message is there and is to be corrected
 * @param doubtful    the answer was lost once or more: the message may have come twice
 * @param waiting     by reason
 * @param soon        whether one that waits does so for a minute at most
 * @param failed      by reason
 * @param perSecond   told in a second, lately; 0 when none was
 */
record AlertProgress(AlertHead head, long all, long pending, long underWay, long sent, long unknown, long corrections,
        long doubtful, SortedMap<String, Long> waiting, boolean soon, SortedMap<String, Long> failed,
        double perSecond) {

    /** How many go as soon as pacing lets them. */
    long due() {
        return pending + unknown + corrections;
    }

    /** Whether it looks different in a few seconds. */
    boolean moves() {
        return head.listing() || underWay > 0 || (!head.paused() && (due() > 0 || soon));
    }

    /** Whether there is anything left to do. */
    boolean isOver() {
        return !head.listing() && due() + underWay == 0 && waiting.isEmpty();
    }

    /** How long it takes at this rate; empty when nobody can tell. What waits for its hour is not counted. */
    Optional<Duration> left() {
        return head.listing() || head.paused() || perSecond == 0 || due() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds((long) Math.ceil(due() / perSecond)));
    }

    static long sum(Map<String, Long> byReason) {
        return byReason.values().stream().mapToLong(Long::longValue).sum();
    }
}
