package lineupbot.telegram;

import lineupbot.chat.Dispatcher;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.settings.Chats;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

import java.util.Optional;

/** Does for a post what is to be done: asks the dispatcher, sends its reply, and takes the post off the inbox. */
final class Answering {
    private final Dispatcher dispatcher;
    private final Chats chats;
    private final Telegram telegram;
    private final Sender sender;
    private final Inbox inbox;

    Answering(Dispatcher dispatcher, Chats chats, Telegram telegram, Inbox inbox) {
        this.dispatcher = dispatcher;
        this.chats = chats;
        this.telegram = telegram;
        this.inbox = inbox;
        sender = new Sender(telegram, chats);
    }

    /** Returns when the post is answered, however long that takes. */
    void answer(Post post) throws InterruptedException {
        switch (post) {
            case Post.Said said -> answer(said);
            case Post.Pressed pressed -> answer(pressed);
            case Post.Moved moved -> chats.move(moved.at().chat(), moved.to());
        }
        inbox.answered(post);
    }

    private void answer(Post.Said said) throws InterruptedException {
        Optional<Reply> reply = reply(said.at(), said.user(), said.tag(), said.text(), said.addressed());
        if (reply.isPresent()) {
            sender.send(said.at(), reply.get());
        }
    }

    private void answer(Post.Pressed pressed) throws InterruptedException {
        boolean still = stopSpinning(pressed);
        Optional<Reply> reply = pressed.text() == null
                ? Optional.empty()
                : reply(pressed.at(), pressed.user(), pressed.tag(), pressed.text(), true);
        if (reply.isPresent() && reply.get().inPlace() && pressed.message() != null) {
            sender.replace(pressed.at(), pressed.message(), reply.get());
        } else if (reply.isPresent()) {
            sender.send(pressed.at(), reply.get());
        }
        if (!still) {
            stopSpinning(pressed);
        }
    }

    private Optional<Reply> reply(Address at, long user, String tag, String text, boolean addressed) {
        Language language = chats.language(at.chat(), tag);
        return dispatcher.answer(new Incoming(at.chat(), user, language, text, addressed));
    }

    /** Whether there is nothing more to do about it; a query too old to be answered has stopped by itself. */
    private boolean stopSpinning(Post.Pressed pressed) throws InterruptedException {
        return switch (telegram.call(new AnswerCallbackQuery(pressed.query()))) {
            case Outcome.Lost<Boolean> lost -> false;
            case Outcome.Wait<Boolean> wait -> false;
            default -> true;
        };
    }
}
