package lineupbot.telegram;

import lineupbot.chat.Dispatcher;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.chat.Texts;
import lineupbot.inline.Offer;
import lineupbot.inline.Offers;
import lineupbot.settings.Chats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.SentGuestMessage;

import java.util.Optional;

/** Answers those who mention the bot in a chat that it is not in, each once (Bot API: answerGuestQuery). */
final class Guests {
    private static final Logger log = LoggerFactory.getLogger(Guests.class);
    private static final String HOME = "/start";

    private final Dispatcher dispatcher;
    private final Offers offers;
    private final Chats chats;
    private final Texts texts;
    private final Telegram telegram;
    private final Self self;
    private final KnownPictures pictures;

    Guests(Dispatcher dispatcher, Offers offers, Chats chats, Texts texts, Telegram telegram, Self self,
            KnownPictures pictures) {
        this.dispatcher = dispatcher;
        this.offers = offers;
        this.chats = chats;
        this.texts = texts;
        this.telegram = telegram;
        this.self = self;
        this.pictures = pictures;
    }

    void answer(Post.Called called) throws InterruptedException {
        Language language = language(called);
        Optional<Reply> reply = dispatcher
                .answerGuest(new Incoming(chat(called), called.user(), language, called.text(), true));
        if (reply.isPresent()) {
            send(called, offers.answer(called.text(), reply.get()), language);
        }
    }

    /** Says something to a guest that no command has said: the text with this key. */
    void say(Post.Called called, String key) throws InterruptedException {
        Language language = language(called);
        send(called, new Offer(HOME, texts.in(language).html(key), null), language);
    }

    private Language language(Post.Called called) {
        return chats.language(chat(called), called.tag());
    }

    /** What a person has set in private holds wherever they ask; a private chat has its person's number. */
    private static long chat(Post.Called called) {
        return called.user() == 0 ? called.at().chat() : called.user();
    }

    private void send(Post.Called called, Offer offer, Language language) throws InterruptedException {
        Outcome<SentGuestMessage> outcome = telegram.insist("the answer to a guest",
                new Outgoing.Guest(called.query(), new Offered(self, texts.in(language), pictures).of(offer)));
        if (outcome instanceof Outcome.Refused<SentGuestMessage>(int code, String why)) {
            log.info("the answer to a guest is refused: {} {}", code, why);
        }
    }
}
