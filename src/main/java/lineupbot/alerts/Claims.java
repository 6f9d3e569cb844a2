package lineupbot.alerts;

import lineupbot.alerts.Outbox.Waiting;
import lineupbot.pace.Pace;
import lineupbot.settings.ChatSettings;
import lineupbot.settings.Chats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes what is due off the outbox: from each alert in turn, and to each chat one at a time. What is not wanted at this
 * hour is put off. For one thread at a time, except {@link #free}.
 */
final class Claims {
    private static final int MOST_LOOKED_AT = 1000;
    private static final int FEW = 8;
    /** More alerts than this would not fit into one message anyway. */
    private static final int DIGEST = 50;

    private final Outbox outbox;
    private final Chats chats;
    private final Pace pace;
    /** Chats that something is on its way to. */
    private final Set<Long> busy = ConcurrentHashMap.newKeySet();
    private int look;
    private int turn;

    Claims(Outbox outbox, Chats chats, Pace pace) {
        this.outbox = outbox;
        this.chats = chats;
        this.pace = pace;
    }

    /**
     * What was taken, and what to expect.
     *
     * @param parcels to be sent, each to another chat, whose chats are busy until {@link #free}
     * @param next    when there may be more; null when nothing is open
     */
    record Claimed(List<Parcel> parcels, Instant next) {}

    Claimed claim(int room, Instant now) {
        List<Waiting> alerts = outbox.alerts();
        List<Delivery> due = due(alerts.stream().filter(one -> one.due() <= now.toEpochMilli()).toList(), room, now);
        if (due.isEmpty()) {
            return new Claimed(List.of(),
                    alerts.stream().map(one -> Instant.ofEpochMilli(one.due())).min(Instant::compareTo).orElse(null));
        }
        List<Parcel> parcels = take(due, room, now);
        look = parcels.isEmpty() ? Math.min(2 * look, MOST_LOOKED_AT) : 0;
        return new Claimed(parcels, now);
    }

    void free(Parcel parcel) {
        busy.remove(parcel.place().chat());
    }

    /** As many from each alert; which alert comes first changes. */
    private List<Delivery> due(List<Waiting> alerts, int room, Instant now) {
        List<Delivery> due = new ArrayList<>();
        if (alerts.isEmpty()) {
            return due;
        }
        look = Math.max(look, room + FEW);
        int each = Math.ceilDiv(look, alerts.size());
        turn++;
        for (int at = 0; at < alerts.size() && due.size() < look; at++) {
            due.addAll(outbox.due(alerts.get(Math.floorMod(at + turn, alerts.size())).alert(), now, each));
        }
        return due;
    }

    private List<Parcel> take(List<Delivery> due, int room, Instant now) {
        Set<Long> ids = due.stream().map(Delivery::chat).collect(Collectors.toSet());
        Map<Long, ChatSettings> held = chats.holding(ids);
        Set<Long> gone = chats.gone(ids);
        Map<Long, Instant> troubles = outbox.troubles(ids, now);
        List<PutOff> later = new ArrayList<>();
        List<Parcel> parcels = new ArrayList<>();
        Map<Long, Delivery> first = first(due);
        for (Delivery one : due) {
            ChatSettings settings = held.get(one.chat());
            Optional<PutOff> not = gone.contains(one.chat()) || (one.isCorrection() && one.message() == null)
                    ? Optional.of(PutOff.gone(one))
                    : notYet(one, settings, !first.get(one.chat()).equals(one), troubles.get(one.chat()), now);
            not.ifPresent(later::add);
            if (not.isEmpty() && parcels.size() < room) {
                parcels.add(parcel(one, settings, now));
            }
        }
        return taken(parcels, later);
    }

    /** What each chat gets first: one at a time, in the order in which the alerts were made. */
    private static Map<Long, Delivery> first(List<Delivery> due) {
        return due.stream().collect(Collectors.toMap(Delivery::chat, Function.identity(),
                BinaryOperator.minBy(Comparator.comparingLong(Delivery::alert))));
    }

    private Optional<PutOff> notYet(Delivery one, ChatSettings held, boolean another, Instant trouble, Instant now) {
        if (trouble != null) {
            return Optional.of(PutOff.until(one, trouble.plusMillis(1)));
        }
        Optional<PutOff> later = Hours.later(one, held, now);
        if (later.isPresent()) {
            return later;
        }
        if (another || busy.contains(one.chat())) {
            return Optional.of(PutOff.until(one, now.plus(pace.between(one.chat()))));
        }
        return Optional.of(pace.until(one.chat())).filter(wait -> !wait.isZero())
                .map(wait -> PutOff.until(one, now.plus(wait).plusMillis(1)));
    }

    private Parcel parcel(Delivery one, ChatSettings held, Instant now) {
        List<Delivery> together = one.digest() ? together(one, held, now) : List.of(one);
        List<Delivery> ours = one.isCorrection() ? together.stream().filter(Delivery::isCorrection).toList() : together;
        return new Parcel(ours.stream().map(each -> each.taken(now)).toList(),
                together.stream().map(Delivery::alert).toList(), held.language(), held.silent());
    }

    private List<Delivery> together(Delivery one, ChatSettings held, Instant now) {
        List<Delivery> together = one.isCorrection()
                ? outbox.sameMessage(one)
                : outbox.digest(one, held.digest() != null, now, DIGEST);
        return together.stream().anyMatch(other -> other.id() == one.id()) ? together : List.of(one);
    }

    private List<Parcel> taken(List<Parcel> parcels, List<PutOff> later) {
        Set<Long> taken = outbox.take(parcels.stream().flatMap(parcel -> parcel.deliveries().stream()).toList(), later);
        List<Parcel> ours = parcels.stream().flatMap(parcel -> parcel.keeping(taken).stream()).toList();
        ours.forEach(parcel -> busy.add(parcel.place().chat()));
        return ours;
    }
}
