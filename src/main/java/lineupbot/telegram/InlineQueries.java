package lineupbot.telegram;

import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.inline.OfferPage;
import lineupbot.inline.Offers;
import lineupbot.pace.Allowance;
import lineupbot.settings.Chats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Answers what people type behind the bot's name (Bot API: answerInlineQuery): at once or not at all. A query comes
 * with every letter, so only a person's newest is worth an answer, and none is kept over a restart. Thread-safe.
 */
final class InlineQueries {
    private static final Logger log = LoggerFactory.getLogger(InlineQueries.class);
    /** Short, for the lineup may change; long enough for a letter taken back. */
    private static final int CACHE_SECONDS = 60;
    /** Fewer than the database has connections: people who type must not keep those waiting who have asked. */
    private static final int AT_ONCE = 4;
    private static final int LONGEST_NUMBER = 6;
    private static final String HOME = "/start";

    private final Doorkeeper door;
    private final Offers offers;
    private final Chats chats;
    private final Texts texts;
    private final Telegram telegram;
    private final Self self;
    private final KnownPictures pictures;
    /** The newest query of everybody who is being answered. */
    private final ConcurrentMap<Long, InlineQuery> newest = new ConcurrentHashMap<>();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    InlineQueries(Doorkeeper door, Offers offers, Chats chats, Texts texts, Telegram telegram, Self self,
            KnownPictures pictures) {
        this.door = door;
        this.offers = offers;
        this.chats = chats;
        this.texts = texts;
        this.telegram = telegram;
        this.self = self;
        this.pictures = pictures;
    }

    /** Returns at once; what the same person has typed before is not answered any more. */
    void ask(InlineQuery query) {
        long person = query.getFrom().getId();
        switch (door.types(person)) {
            case GRANTED -> {
                if (newest.put(person, query) == null) {
                    threads.execute(() -> run(person));
                }
            }
            case ENOUGH -> threads.execute(() -> sayEnough(query));
            case SILENCE -> log.debug("a query is not answered: somebody types too much");
        }
    }

    /** Begins no more; those under way get a moment. */
    void stop(Duration moment) throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(moment.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run(long person) {
        try {
            InlineQuery query = newest.get(person);
            answer(query);
            while (!newest.remove(person, query)) {
                query = newest.get(person);
                answer(query);
            }
        } catch (InterruptedException e) {
            log.debug("stopped");
        }
    }

    private void answer(InlineQuery query) throws InterruptedException {
        try {
            Optional<AnswerInlineQuery> answer = prepared(query);
            if (answer.isPresent() && isNewest(query)) {
                send(answer.get());
            }
        } catch (RuntimeException | Error fault) {
            log.error("an inline query stays unanswered", fault);
        }
    }

    private void sayEnough(InlineQuery query) {
        try {
            log.info("user {} types too much: silence until it calms", query.getFrom().getId());
            send(AnswerInlineQuery.builder().inlineQueryId(query.getId()).results(List.of())
                    .cacheTime((int) Allowance.CALM.toSeconds()).isPersonal(true)
                    .button(button("inline.enough", HOME, say(query.getFrom()))).build());
        } catch (InterruptedException e) {
            log.debug("stopped");
        }
    }

    private Optional<AnswerInlineQuery> prepared(InlineQuery query) throws InterruptedException {
        places.acquire();
        try {
            return isNewest(query) ? Optional.of(answerTo(query)) : Optional.empty();
        } finally {
            places.release();
        }
    }

    private void send(AnswerInlineQuery answer) throws InterruptedException {
        // A query that was too old is nobody's error; whatever else is refused is ours.
        if (telegram.call(answer) instanceof Outcome.Refused<Boolean> no && !no.says("query is too old")) {
            log.warn("offers are refused: {} {}", no.code(), no.description());
        }
    }

    private boolean isNewest(InlineQuery query) {
        return query.equals(newest.get(query.getFrom().getId()));
    }

    private AnswerInlineQuery answerTo(InlineQuery query) {
        User person = query.getFrom();
        Say say = say(person);
        OfferPage page = offers.page(query.getQuery(), person.getId(), say.language(), offset(query.getOffset()));
        // A picture that Telegram does not have yet says no more than its card does: it is for those who ask for it.
        boolean isAsked = query.getQuery().strip().startsWith("/");
        Offered offered = new Offered(self, say, pictures);
        return AnswerInlineQuery.builder().inlineQueryId(query.getId())
                .results(page.offers().stream().filter(offer -> isAsked || offered.isThere(offer)).map(offered::of)
                        .toList())
                .cacheTime(CACHE_SECONDS)
                // The answer is in the person's language: nobody else may get it from Telegram's cache.
                .isPersonal(true).nextOffset(page.next() == 0 ? "" : Integer.toString(page.next()))
                .button(page.offers().isEmpty()
                        ? button("inline.none", "/brands", say)
                        : button("inline.open", HOME, say))
                .build();
    }

    private Say say(User person) {
        return texts.in(chats.language(person.getId(), person.getLanguageCode()));
    }

    /** Above the offers: leads to the private chat. */
    private static InlineQueryResultsButton button(String text, String command, Say say) {
        return InlineQueryResultsButton.builder().text(say.text(text)).startParameter(Self.parameter(command)).build();
    }

    /** The number we gave as the next offset; 0 for the first page. */
    private static int offset(String offset) {
        return offset.matches("\\d{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(offset) : 0;
    }
}
