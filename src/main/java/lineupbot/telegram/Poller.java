package lineupbot.telegram;

import lineupbot.pace.Pause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Asks Telegram for updates, again and again (Bot API: getUpdates). The next poll confirms the updates of the last;
 * by then they are in the inbox.
 */
final class Poller {
    private static final Logger log = LoggerFactory.getLogger(Poller.class);
    private static final int BATCH = 100;
    /** A poll takes less than a minute and a half, whatever happens; so nobody has to wait for longer than this. */
    static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Posts wait for room behind those that are being answered: that is work, and no silence. */
    private static final Duration WORK = Duration.ofHours(1);

    private final Telegram telegram;
    private final PollingTrouble trouble;
    private final Pause pause;
    private final PostReader reader;
    private final InlineQueries inline;
    private final Doorkeeper door;
    private final Inbox inbox;
    private final Lanes lanes;
    private final Pulse pulse;
    private final Traffic traffic;
    /** Every update below it is safe and may be confirmed; 0 as long as none has come. */
    private volatile int offset;

    Poller(Telegram telegram, PollingTrouble trouble, Pause pause, PostReader reader, InlineQueries inline,
            Doorkeeper door, Inbox inbox, Lanes lanes, Pulse pulse, Traffic traffic) {
        this.telegram = telegram;
        this.trouble = trouble;
        this.pause = pause;
        this.reader = reader;
        this.inline = inline;
        this.door = door;
        this.inbox = inbox;
        this.lanes = lanes;
        this.pulse = pulse;
        this.traffic = traffic;
    }

    /** Polls until interrupted. */
    void run() throws InterruptedException {
        while (true) {
            pulse.beat(PATIENCE);
            switch (telegram.call(new TolerantGetUpdates(offset, BATCH, Connection.POLL))) {
                case Outcome.Sent<ArrayList<Update>>(ArrayList<Update> updates) -> take(updates);
                case Outcome<ArrayList<Update>> failure -> wait(trouble.after(failure));
            }
        }
    }

    private void wait(Duration time) throws InterruptedException {
        pulse.beat(time.plus(PATIENCE));
        pause.of(time);
    }

    /** Confirms what is safe without asking for more. */
    void confirm() throws InterruptedException {
        if (offset == 0) {
            return;
        }
        switch (telegram.call(new TolerantGetUpdates(offset, 1, Duration.ZERO))) {
            case Outcome.Sent<ArrayList<Update>> done -> inbox.forget(offset);
            case Outcome<ArrayList<Update>> failure -> log.info("the last updates are not confirmed: they come again");
        }
    }

    private void take(List<Update> updates) throws InterruptedException {
        List<Update> numbered = updates.stream().filter(update -> update.getUpdateId() != null)
                .sorted(Comparator.comparing(Update::getUpdateId)).toList();
        if (numbered.isEmpty()) {
            if (updates.isEmpty()) {
                pulse.answered();
                trouble.over();
            } else {
                wait(trouble.after(new Outcome.Lost<Serializable>("updates without an id", false)));
            }
            return;
        }
        store(numbered);
    }

    private void store(List<Update> numbered) throws InterruptedException {
        try {
            List<Post> added = inbox.keep(posts(numbered), offset);
            // Not the highest there ever was: after a quiet week Telegram begins anew, perhaps with lower numbers.
            offset = numbered.getLast().getUpdateId() + 1;
            pulse.answered();
            trouble.over();
            added.forEach(post -> traffic.came(post.kind()));
            pulse.beat(WORK);
            lanes.add(letIn(added));
        } catch (RuntimeException fault) {
            wait(trouble.after(fault));
        }
    }

    /** Those that get an answer. What is asked too much is dropped before it stands in anybody's way. */
    private List<Post> letIn(List<Post> posts) {
        List<Post> in = new ArrayList<>();
        for (Post post : posts) {
            switch (door.asks(post)) {
                case GRANTED -> in.add(post);
                case ENOUGH -> in.add(new Post.TooMuch(post));
                case SILENCE -> inbox.answered(post);
            }
        }
        return in;
    }

    private List<Post> posts(List<Update> updates) {
        return updates.stream().map(this::post).flatMap(Optional::stream).toList();
    }

    private Optional<Post> post(Update update) {
        try {
            if (update.hasInlineQuery()) {
                traffic.came("inline");
                inline.ask(update.getInlineQuery());
                return Optional.empty();
            }
            return reader.read(update);
        } catch (RuntimeException e) {
            log.warn("update {} skipped: it lacks what the Bot API promises", update.getUpdateId());
            return Optional.empty();
        }
    }
}
