package lineupbot.telegram;

import lineupbot.chat.Button;
import lineupbot.chat.Dispatcher;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.settings.Chats;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

import java.util.Optional;

/** Does for a post what is to be done: asks the dispatcher, sends its reply, and takes the post off the inbox. */
final class Answering {
    private final Dispatcher dispatcher;
    private final Chats chats;
    private final Texts texts;
    private final Telegram telegram;
    private final Sender sender;
    private final Guests guests;
    private final Inbox inbox;
    private final Self self;

    Answering(Dispatcher dispatcher, Guests guests, Chats chats, Texts texts, Telegram telegram, Sender sender,
            Inbox inbox, Self self) {
        this.dispatcher = dispatcher;
        this.guests = guests;
        this.chats = chats;
        this.texts = texts;
        this.telegram = telegram;
        this.inbox = inbox;
        this.self = self;
        this.sender = sender;
    }

    /** Returns when the post is answered, however long that takes. */
    void answer(Post post) throws InterruptedException {
        switch (post) {
            case Post.Said said -> answer(said);
            case Post.Pressed pressed -> answer(pressed);
            case Post.Called called -> guests.answer(called);
            case Post.Came came -> welcome(came);
            case Post.Left left -> chats.left(left.at().chat());
            case Post.Moved moved -> chats.move(moved.at().chat(), moved.to());
        }
        inbox.answered(post);
    }

    private void answer(Post.Said said) throws InterruptedException {
        Optional<Reply> reply = reply(said.at(), said.user(), said.tag(), said.text(), said.addressed());
        if (reply.isPresent()) {
            sender.send(said.at(), isStart(said) ? invited(reply.get(), said) : reply.get());
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

    /** Greets those who have not met us; once, and not again when the group has become a supergroup. */
    private void welcome(Post.Came came) throws InterruptedException {
        long chat = came.at().chat();
        if (came.group() && !chats.isHere(chat)) {
            Say say = texts.in(chats.language(chat, came.tag()));
            sender.send(came.at(),
                    Reply.of(say.html("group.hello", "bot", self.username())).row(
                            new Button.Press(say.text("button.brands"), "/brands"),
                            new Button.Press(say.text("button.launches"), "/launches"),
                            new Button.Press(say.text("button.help"), "/help")));
        }
        chats.came(chat);
    }

    /** The start screen in private is where somebody thinks of their group. */
    private boolean isStart(Post.Said said) {
        return self.joins() && said.at().isPrivate() && said.text().strip().equalsIgnoreCase("/start");
    }

    private Reply invited(Reply start, Post.Said said) {
        Say say = texts.in(chats.language(said.at().chat(), said.tag()));
        return start.row(new Button.Link(say.text("button.group"), self.addingToGroup()));
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
