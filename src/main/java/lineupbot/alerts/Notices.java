package lineupbot.alerts;

import lineupbot.chat.Place;
import lineupbot.chat.Reply;
import lineupbot.chat.Texts;
import lineupbot.pace.Backoff;
import lineupbot.settings.Chats;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What people are told about alerts that do not get through, once and if it can be told. Thread-safe. */
final class Notices {
    private static final int TRIES = 10;

    private final Upkeep upkeep;
    private final Chats chats;
    private final Texts texts;
    private final Clock clock;
    private final Backoff backoff = new Backoff(Duration.ofSeconds(1));
    private final Set<Notice> waiting = new LinkedHashSet<>();
    private Instant due = Instant.MIN;

    /** Something to tell. */
    record Notice(Place to, Reply text, int tries) {}

    Notices(Upkeep upkeep, Chats chats, Texts texts, Clock clock) {
        this.upkeep = upkeep;
        this.chats = chats;
        this.texts = texts;
        this.clock = clock;
    }

    /** A topic is closed or gone: those who run the group read the general one. */
    void topicLost(Place place) {
        add(place.withoutTopic(), "alert.topic.lost", place.chat());
    }

    /** The bot may not write there: whoever wanted alerts there hears of it in private. */
    void noRights(Place place) {
        upkeep.subscriber(place).filter(user -> user != place.chat())
                .ifPresent(user -> add(new Place(user), "alert.no.rights", user));
    }

    private void add(Place to, String text, long chat) {
        Reply reply = Reply.of(texts.in(chats.language(chat, null)).html(text));
        synchronized (waiting) {
            waiting.add(new Notice(to, reply, 0));
        }
    }

    /** Looks, and takes nothing. */
    Optional<Notice> next() {
        synchronized (waiting) {
            return due.isAfter(clock.instant()) ? Optional.empty() : waiting.stream().findFirst();
        }
    }

    void take(Notice notice) {
        synchronized (waiting) {
            waiting.remove(notice);
        }
    }

    /** What the network or the pace held up is told later; whoever cannot be told is not. */
    void learn(Notice notice, Carried carried) {
        synchronized (waiting) {
            switch (carried) {
                case Carried.Wait wait when notice.tries() < TRIES -> again(notice, clock.instant().plus(wait.time()));
                case Carried.Lost lost when notice.tries() < TRIES ->
                    again(notice, clock.instant().plus(backoff.next()));
                default -> backoff.reset();
            }
        }
    }

    private void again(Notice notice, Instant when) {
        waiting.add(new Notice(notice.to(), notice.text(), notice.tries() + 1));
        due = when;
    }
}
