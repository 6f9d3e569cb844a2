package lineupbot.telegram;

import lineupbot.chat.Dispatcher;
import lineupbot.chat.Incoming;
import lineupbot.chat.Reply;
import lineupbot.pace.Pause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/**
 * Sends replies, and keeps those up to date that say how ({@link Reply#again}), one in each chat: the newest. They do
 * not outlast the bot. Thread-safe, but the posts of one chat are answered by one thread.
 */
final class Renewals {
    private static final Logger log = LoggerFactory.getLogger(Renewals.class);

    private final Sender sender;
    private final PictureRation ration;
    private final Dispatcher dispatcher;
    private final Telegram telegram;
    private final Pause pause;
    private final ExecutorService threads;
    private final ConcurrentMap<Long, Renewal> current = new ConcurrentHashMap<>();

    /** @param threads its owner shuts it down, and interrupts whoever renews */
    Renewals(Sender sender, PictureRation ration, Dispatcher dispatcher, Telegram telegram, Pause pause,
            ExecutorService threads) {
        this.sender = sender;
        this.ration = ration;
        this.dispatcher = dispatcher;
        this.telegram = telegram;
        this.pause = pause;
        this.threads = threads;
    }

    /** Sends a reply to what was asked. */
    void send(Address at, Reply reply, Incoming asked) throws InterruptedException {
        if (reply.again() != null) {
            end(at.chat());
        }
        Reply rationed = ration.of(reply, asked);
        begin(sender.send(at, rationed), rationed, asked);
    }

    /** Puts a reply to what was asked in the place of a message, or below it when it cannot be edited. */
    void replace(Address at, int message, Reply reply, Incoming asked) throws InterruptedException {
        Renewal renewal = current.get(at.chat());
        boolean renewed = renewal != null && renewal.message() == message;
        if (renewed || reply.again() != null) {
            end(at.chat());
        }
        Reply rationed = ration.of(reply, asked);
        begin(sender.replace(at, message, rationed), rationed, asked);
    }

    /** When it returns, nothing more is put in the place of the message that was renewed in this chat. */
    private void end(long chat) {
        Renewal renewal = current.remove(chat);
        if (renewal != null) {
            renewal.end();
        }
    }

    private void begin(Optional<Placed> placed, Reply reply, Incoming asked) {
        boolean whole = reply.again() != null && reply.enclosure() == null && Draft.of(reply).size() == 1;
        placed.filter(there -> whole && there.message() != null && there.at().chat() == asked.chat())
                .ifPresent(there -> begin(new Renewal(there, reply, asked, dispatcher, telegram, pause)));
    }

    private void begin(Renewal renewal) {
        try {
            current.put(renewal.chat(), renewal);
            threads.execute(() -> run(renewal));
        } catch (RejectedExecutionException e) {
            log.debug("stopping: nothing is renewed any more");
        }
    }

    private void run(Renewal renewal) {
        try {
            renewal.run();
        } catch (InterruptedException e) {
            log.debug("stopped");
        } catch (RuntimeException | Error fault) {
            log.error("a message in chat {} is renewed no more", renewal.chat(), fault);
        } finally {
            current.remove(renewal.chat(), renewal);
        }
    }
}
