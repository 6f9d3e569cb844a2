package lineupbot.alerts;

import java.time.Instant;

/** What follows for a delivery from what became of a try. Of a correction that cannot be made, the old text stays. */
final class Judgement {
    static final String NETWORK = "network";
    static final String FAULT = "fault";

    private Judgement() {}

    static Fate of(Delivery delivery, Carried carried, Instant now) {
        return switch (carried) {
            case Carried.Done(int message) -> Fate.done(delivery, message == 0 ? null : message);
            case Carried.Wait wait -> Fate.waiting(delivery, now.plus(wait.time()), "slow_down").uncounted();
            case Carried.Lost lost when Retry.isOver(delivery, now) -> over(delivery, "gave_up");
            case Carried.Lost lost when lost.perhapsDone() ->
                Fate.unknown(delivery, Retry.next(delivery, now), NETWORK);
            case Carried.Lost lost -> Fate.waiting(delivery, Retry.next(delivery, now), NETWORK);
            case Carried.Gone(String why) -> over(delivery, why);
            case Carried.Refused(String why) -> over(delivery, why);
            case Carried.Moved moved ->
                moved.chat() == delivery.chat() ? over(delivery, "moved to itself") : elsewhere(delivery);
            case Carried.NoTopic none when delivery.place().topic() != 0 -> elsewhere(delivery);
            case Carried.NoTopic none -> withoutRights(delivery, now);
            case Carried.NoRights none -> withoutRights(delivery, now);
        };
    }

    /** It cannot be written out, which is a fault of the bot; it may be mended by then. */
    static Fate unwritten(Delivery delivery, Instant now) {
        return Retry.isOver(delivery, now)
                ? over(delivery, FAULT)
                : Fate.waiting(delivery, Retry.next(delivery, now), FAULT);
    }

    private static Fate withoutRights(Delivery delivery, Instant now) {
        return delivery.isCorrection() || Retry.isOverWithoutRights(delivery, now)
                ? over(delivery, "no_rights")
                : Fate.waiting(delivery, now.plus(Retry.RIGHTS), "no_rights");
    }

    private static Fate elsewhere(Delivery delivery) {
        return delivery.isCorrection() ? Fate.done(delivery, null) : Fate.atOnce(delivery);
    }

    private static Fate over(Delivery delivery, String why) {
        return delivery.isCorrection() ? Fate.done(delivery, null) : Fate.failed(delivery, why);
    }
}
