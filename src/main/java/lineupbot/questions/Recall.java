package lineupbot.questions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What each chat was last about, for ten minutes: “а Conquer?”. Lost with a restart. Thread-safe. */
final class Recall {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST_CHATS = 10_000;

    /**
     * A subject, and the topic asked about it.
     *
     * @param subject key of a model, brand or place
     * @param topic   null when none was asked
     */
    record Last(String subject, String topic, Instant at) {}

    private final Clock clock;
    private final Map<Long, Last> chats = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Last> eldest) {
            return size() > MOST_CHATS;
        }
    };

    Recall(Clock clock) {
        this.clock = clock;
    }

    synchronized void note(long chat, String subject, String topic) {
        chats.remove(chat);
        chats.put(chat, new Last(subject, topic, clock.instant()));
    }

    synchronized void forget(long chat) {
        chats.remove(chat);
    }

    synchronized Optional<Last> of(long chat) {
        return Optional.ofNullable(chats.get(chat)).filter(last -> last.at().plus(KEPT).isAfter(clock.instant()));
    }
}
