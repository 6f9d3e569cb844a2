package lineupbot.telegram;

import lineupbot.chat.Enclosure;
import lineupbot.chat.Reply;
import lineupbot.pace.Pace;
import lineupbot.pace.Pause;
import lineupbot.settings.Chats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.message.Message;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

/** Sends replies, until Telegram has taken them or refuses for good. Thread-safe. */
final class Sender {
    private static final Logger log = LoggerFactory.getLogger(Sender.class);

    private final Telegram telegram;
    private final Chats chats;
    private final Pace pace;
    private final Pause pause;
    private final Pictures pictures;

    Sender(Telegram telegram, Chats chats, Pace pace, Pause pause, Pictures pictures) {
        this.telegram = telegram;
        this.chats = chats;
        this.pace = pace;
        this.pause = pause;
        this.pictures = pictures;
    }

    /**
     * Sends a reply, in several messages if it is too long for one.
     *
     * @return the last of them; empty when Telegram has refused one
     */
    Optional<Placed> send(Address at, Reply reply) throws InterruptedException {
        Optional<Placed> last = Optional.of(new Placed(at, null));
        for (Draft draft : Draft.of(reply)) {
            last = send(last.get().at(), draft);
            if (last.isEmpty()) {
                return last;
            }
        }
        return last;
    }

    /**
     * Puts a reply in the place of a message, or below it when it cannot be edited, as the text of a picture cannot, or
     * when something goes along with the reply; tells where it is, if it is.
     */
    Optional<Placed> replace(Address at, int message, Reply reply) throws InterruptedException {
        return reply.enclosure() == null && replaced(at, message, Draft.beginning(reply))
                ? Optional.of(new Placed(at.withoutQuote(), message))
                : send(at, reply);
    }

    private boolean replaced(Address at, int message, Draft draft) throws InterruptedException {
        giveWay(at);
        Outcome<Serializable> outcome = telegram.insist(named(at), draft.edit(at, message));
        return switch (outcome) {
            case Outcome.Refused<Serializable> no when isOurMarkup(no, draft) ->
                replaced(at, message, blamed(at, no, draft));
            case Outcome.Refused<Serializable> no -> false;
            case Outcome.Moved<Serializable> moved -> false;
            default -> true;
        };
    }

    private Optional<Placed> send(Address at, Draft draft) throws InterruptedException {
        if (!(draft.enclosure() instanceof Enclosure.Drawing drawing)) {
            return send(at, draft, null);
        }
        try (Pictures.Turn turn = pictures.turn(at, drawing)) {
            return send(at, draft.with(turn.enclosure()), turn);
        }
    }

    /** @param turn of the picture that goes along; null when none is drawn */
    private Optional<Placed> send(Address at, Draft draft, Pictures.Turn turn) throws InterruptedException {
        giveWay(at);
        Outcome<Message> outcome = telegram.insist(named(at), draft.message(at));
        return switch (outcome) {
            case Outcome.Sent<Message>(Message message) -> {
                if (turn != null) {
                    turn.sent(message);
                }
                yield Optional.of(new Placed(at.withoutQuote(), message == null ? null : message.getMessageId()));
            }
            case Outcome.Moved<?>(long chat) -> moved(at, chat, draft);
            case Outcome.Refused<?> no when isOurMarkup(no, draft) -> send(at, blamed(at, no, draft), turn);
            case Outcome.Refused<?> no when at.topic() != null && no.says("message thread not found") ->
                send(at.withoutTopic(), draft, turn);
            case Outcome.Refused<?> no when turn != null && turn.isOver(no) -> send(at, draft.with(turn.drawing()));
            case Outcome.Refused<?> no when draft.enclosure() != null -> withoutEnclosure(at, no, draft);
            case Outcome.Refused<?>(int code, String description) -> {
                log.info("{} is refused: {} {}", named(at), code, description);
                yield Optional.empty();
            }
            default -> Optional.of(new Placed(at.withoutQuote(), null));
        };
    }

    /** A picture that Telegram no longer knows, or that may not be sent there, keeps nobody from reading. */
    private Optional<Placed> withoutEnclosure(Address at, Outcome.Refused<?> no, Draft draft)
            throws InterruptedException {
        log.warn("{} goes without what was enclosed: {} {}", named(at), no.code(), no.description());
        return draft.text().isEmpty() ? Optional.of(new Placed(at, null)) : send(at, draft.withoutEnclosure());
    }

    private Optional<Placed> moved(Address at, long chat, Draft draft) throws InterruptedException {
        if (chat == at.chat()) {
            log.warn("{} is refused: Telegram says that the chat has moved to itself", named(at));
            return Optional.empty();
        }
        log.info("chat {} is now {}", at.chat(), chat);
        chats.move(at.chat(), chat);
        return send(at.movedTo(chat), draft);
    }

    /** A reply takes the next slot of a broadcast, when there is one. */
    private void giveWay(Address at) throws InterruptedException {
        Duration slot = pace.reply(at.chat());
        if (!slot.isZero()) {
            pause.of(slot);
        }
    }

    private static boolean isOurMarkup(Outcome.Refused<?> no, Draft draft) {
        return draft.marked() && no.says("can't parse entities");
    }

    private static Draft blamed(Address at, Outcome.Refused<?> no, Draft draft) {
        log.error("{} goes without markup, which is a fault of the bot: {}", named(at), no.description());
        return draft.plain();
    }

    private static String named(Address at) {
        return "the reply to chat " + at.chat();
    }
}
