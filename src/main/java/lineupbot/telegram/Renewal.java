package lineupbot.telegram;

import lineupbot.chat.Dispatcher;
import lineupbot.chat.Incoming;
import lineupbot.chat.Reply;
import lineupbot.pace.Pause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One message that is kept up to date: its command is asked again every few seconds, for an hour at most, and what it
 * answers is put in the message's place when it reads differently. One thread runs it, any may end it.
 */
final class Renewal {
    private static final Logger log = LoggerFactory.getLogger(Renewal.class);
    private static final Duration LONGEST = Duration.ofMinutes(60);
    private static final Duration ALONE = Duration.ofSeconds(3);
    /** Edits count to the 20 messages a minute that a group may get, and people want to talk there. */
    private static final Duration TOGETHER = Duration.ofSeconds(10);

    private final Placed placed;
    private final Incoming asked;
    private final Dispatcher dispatcher;
    private final Telegram telegram;
    private final Pause pause;
    private final Duration beat;
    private final ReentrantLock turn = new ReentrantLock();
    private Reply shown;
    private boolean ended;

    /**
     * @param placed the message, with its number
     * @param shown  what it says; renewed by a command
     * @param asked  to what it is the answer: it is asked again as the same person, at the same place
     */
    Renewal(Placed placed, Reply shown, Incoming asked, Dispatcher dispatcher, Telegram telegram, Pause pause) {
        this.placed = placed;
        this.shown = shown;
        this.asked = asked;
        this.dispatcher = dispatcher;
        this.telegram = telegram;
        this.pause = pause;
        beat = placed.at().isPrivate() ? ALONE : TOGETHER;
    }

    long chat() {
        return placed.at().chat();
    }

    int message() {
        return placed.message();
    }

    /** Returns when nothing moves any more, or nobody may see it. */
    void run() throws InterruptedException {
        Duration passed = Duration.ZERO;
        Optional<Duration> next = Optional.of(beat);
        while (next.isPresent() && passed.compareTo(LONGEST) < 0) {
            pause.of(next.get());
            passed = passed.plus(next.get());
            next = renew();
        }
        log.debug("a message in chat {} is renewed no more", chat());
    }

    /** When it returns, the message is not touched any more. */
    void end() {
        turn.lock();
        try {
            ended = true;
        } finally {
            turn.unlock();
        }
    }

    /** How long until the next time; empty when there is none. */
    private Optional<Duration> renew() throws InterruptedException {
        Optional<Reply> reply = dispatcher.renew(asked.saying(shown.again()));
        turn.lock();
        try {
            return ended || reply.isEmpty() ? Optional.empty() : show(reply.get());
        } finally {
            turn.unlock();
        }
    }

    private Optional<Duration> show(Reply reply) throws InterruptedException {
        return readsLike(reply) ? shown(reply) : switch (put(reply)) {
            case Outcome.Sent<Serializable> done -> shown(reply);
            case Outcome.NotModified<Serializable> same -> shown(reply);
            case Outcome.Wait<Serializable>(Duration time) -> Optional.of(time.compareTo(beat) > 0 ? time : beat);
            case Outcome<Serializable> failure -> {
                log.info("a message in chat {} can be renewed no more: {}", chat(), failure);
                yield Optional.empty();
            }
        };
    }

    private Outcome<Serializable> put(Reply reply) throws InterruptedException {
        // What a command says because it was interrupted goes nowhere.
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return telegram.call(Draft.beginning(reply).edit(placed.at(), message()));
    }

    private Optional<Duration> shown(Reply reply) {
        shown = reply;
        return Optional.of(beat).filter(time -> reply.again() != null);
    }

    private boolean readsLike(Reply reply) {
        return reply.text().equals(shown.text()) && reply.buttons().equals(shown.buttons());
    }
}
