package lineupbot.alerts;

import lineupbot.chat.Language;
import lineupbot.chat.Place;

import java.util.List;
import java.util.Set;

/**
 * Deliveries that go as one message: a single one, or those of a digest.
 *
 * @param deliveries of one place, never empty; all are corrections, or none is
 * @param alerts     what the message tells, in order: of a digest that is corrected also what stays as it is
 */
record Parcel(List<Delivery> deliveries, List<Long> alerts, Language language, boolean silent) {
    Parcel {
        deliveries = List.copyOf(deliveries);
        alerts = List.copyOf(alerts);
    }

    Delivery first() {
        return deliveries.getFirst();
    }

    Place place() {
        return first().place();
    }

    boolean isCorrection() {
        return first().isCorrection();
    }

    /** What is left of it when only these deliveries could be taken; may be nothing. */
    List<Parcel> keeping(Set<Long> taken) {
        List<Delivery> kept = deliveries.stream().filter(one -> taken.contains(one.id())).toList();
        if (kept.isEmpty() || isCorrection()) {
            return kept.isEmpty() ? List.of() : List.of(new Parcel(kept, alerts, language, silent));
        }
        return List.of(new Parcel(kept, kept.stream().map(Delivery::alert).toList(), language, silent));
    }
}
