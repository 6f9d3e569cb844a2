package lineupbot.alerts;

import lineupbot.alerts.Outcomes.Outcome;
import lineupbot.settings.Chats;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

/** What a try has led to: what is to be written about the deliveries, and what it means for their chat. */
final class Aftermath {
    private final Upkeep upkeep;
    private final Chats chats;
    private final Notices notices;
    private final Clock clock;

    Aftermath(Upkeep upkeep, Chats chats, Notices notices, Clock clock) {
        this.upkeep = upkeep;
        this.chats = chats;
        this.notices = notices;
        this.clock = clock;
    }

    Outcome of(Parcel parcel, Carried carried) {
        Instant now = clock.instant();
        return outcome(parcel, one -> Judgement.of(one, carried, now), () -> tell(parcel, carried));
    }

    Outcome unwritten(Parcel parcel) {
        Instant now = clock.instant();
        return outcome(parcel, one -> Judgement.unwritten(one, now), () -> {});
    }

    static Outcome givenBack(Parcel parcel) {
        return outcome(parcel, Fate::givenBack, () -> {});
    }

    private static Outcome outcome(Parcel parcel, Function<Delivery, Fate> fate, Runnable before) {
        return new Outcome(parcel, parcel.deliveries().stream().map(fate).toList(), before);
    }

    /** May be done twice when what follows it cannot be written. */
    private void tell(Parcel parcel, Carried carried) {
        long chat = parcel.place().chat();
        switch (carried) {
            case Carried.Gone gone -> chats.left(chat);
            case Carried.Moved(long to) when to != chat -> move(parcel, to);
            case Carried.NoTopic none when parcel.place().topic() != 0 -> loseTopic(parcel);
            case Carried.NoTopic none -> loseRights(parcel);
            case Carried.NoRights none -> loseRights(parcel);
            default -> {
            }
        }
    }

    private void move(Parcel parcel, long to) {
        chats.move(parcel.place().chat(), to);
        upkeep.moved(parcel, to);
    }

    private void loseTopic(Parcel parcel) {
        if (!parcel.isCorrection()) {
            upkeep.topicLost(parcel);
            notices.topicLost(parcel.place());
        }
    }

    private void loseRights(Parcel parcel) {
        boolean known = "no_rights".equals(parcel.first().reason()) || upkeep.lacksRights(parcel.place().chat());
        if (!known && !parcel.isCorrection()) {
            notices.noRights(parcel.place());
        }
    }
}
