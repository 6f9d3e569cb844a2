package lineupbot.telegram;

import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Texts;
import lineupbot.settings.Chats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** Says to those who ask too much that it is too much: once, before the bot is silent. */
final class Enough {
    private static final Logger log = LoggerFactory.getLogger(Enough.class);

    private final Sender sender;
    private final Guests guests;
    private final Chats chats;
    private final Texts texts;
    private final Telegram telegram;

    Enough(Sender sender, Guests guests, Chats chats, Texts texts, Telegram telegram) {
        this.sender = sender;
        this.guests = guests;
        this.chats = chats;
        this.texts = texts;
        this.telegram = telegram;
    }

    /** @param post that was too much */
    void say(Post post) throws InterruptedException {
        log.info("too much is asked here: silence until it calms");
        switch (post) {
            case Post.Said said -> sender.send(said.at(), Reply.of(line(said.at().chat(), said.tag())));
            case Post.Pressed pressed -> {
                AnswerCallbackQuery toast = new AnswerCallbackQuery(pressed.query());
                toast.setText(line(pressed.at().chat(), pressed.tag()).plain());
                telegram.call(toast);
            }
            case Post.Called called -> guests.say(called, "enough");
            default -> throw new IllegalArgumentException("nobody asks by " + post.kind());
        }
    }

    private Html line(long chat, String tag) {
        return texts.in(chats.language(chat, tag)).html("enough");
    }
}
