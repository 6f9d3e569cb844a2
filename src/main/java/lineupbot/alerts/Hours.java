package lineupbot.alerts;

import lineupbot.settings.ChatSettings;

import java.time.Instant;
import java.util.Optional;

/** When a chat wants its alerts. What is already there is corrected at any hour: that makes no sound. */
final class Hours {
    private Hours() {}

    /** Empty when now is a good moment. What holds in the chat has a time zone. */
    static Optional<PutOff> later(Delivery delivery, ChatSettings held, Instant now) {
        if (delivery.isCorrection()) {
            return Optional.empty();
        }
        if (held.digest() != null && !delivery.isRipe()) {
            return Optional.of(PutOff.waiting(delivery, held.digest().next(now, held.zone()), "digest", true));
        }
        return Optional.ofNullable(held.quiet()).flatMap(quiet -> quiet.endsAfter(now, held.zone()))
                .map(end -> PutOff.waiting(delivery, end, "quiet", delivery.digest()));
    }
}
