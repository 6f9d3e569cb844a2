package lineupbot.telegram;

import lineupbot.alerts.Carried;
import lineupbot.alerts.Carrier;
import lineupbot.chat.Place;
import lineupbot.chat.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Brings alerts to Telegram, each as one message. Thread-safe. */
final class TelegramCarrier implements Carrier {
    private static final Logger log = LoggerFactory.getLogger(TelegramCarrier.class);

    private final Telegram telegram;
    private final boolean paid;

    /** @param paid whether messages may cost money, because there are more than Telegram sends for nothing */
    TelegramCarrier(Telegram telegram, boolean paid) {
        this.telegram = telegram;
        this.paid = paid;
    }

    @Override
    public Carried send(Place to, Reply message, boolean silent) throws InterruptedException {
        return send(address(to), Draft.complete(message, Split.MESSAGE), silent);
    }

    private Carried send(Address to, Draft draft, boolean silent) throws InterruptedException {
        Outcome<Message> outcome = telegram.call(draft.bulk(to, silent, paid));
        if (isOurMarkup(outcome, draft)) {
            return send(to, draft.plain(), silent);
        }
        return Refusals.carried(outcome, sent -> sent == null ? 0 : sent.getMessageId());
    }

    @Override
    public Carried edit(Place at, int message, Reply text) throws InterruptedException {
        return edit(address(at), message, Draft.complete(text, Split.MESSAGE));
    }

    private Carried edit(Address at, int message, Draft draft) throws InterruptedException {
        Outcome<?> outcome = telegram.call(draft.edit(at, message));
        if (isOurMarkup(outcome, draft)) {
            return edit(at, message, draft.plain());
        }
        return outcome instanceof Outcome.NotModified<?>
                ? new Carried.Done(message)
                : Refusals.carried(outcome, edited -> message);
    }

    private static boolean isOurMarkup(Outcome<?> outcome, Draft draft) {
        boolean ours = draft.marked() && outcome instanceof Outcome.Refused<?> no && no.says("can't parse entities");
        if (ours) {
            log.error("an alert goes without markup, which is a fault of the bot");
        }
        return ours;
    }

    private static Address address(Place place) {
        return new Address(place.chat(), place.topic() == 0 ? null : place.topic(), null);
    }
}
