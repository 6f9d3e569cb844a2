package lineupbot.telegram;

import lineupbot.chat.Dispatcher;
import lineupbot.chat.Incoming;
import lineupbot.chat.Reply;
import lineupbot.settings.Chats;

import java.util.Optional;

/** Does for a post what is to be done: asks the dispatcher, sends its reply, and takes the post off the inbox. */
final class Answering {
    private final Dispatcher dispatcher;
    private final Renewals renewals;
    private final Presses presses;
    private final Guests guests;
    private final Welcome welcome;
    private final Enough enough;
    private final Chats chats;
    private final Inbox inbox;

    Answering(Dispatcher dispatcher, Renewals renewals, Presses presses, Guests guests, Welcome welcome, Enough enough,
            Chats chats, Inbox inbox) {
        this.dispatcher = dispatcher;
        this.renewals = renewals;
        this.presses = presses;
        this.guests = guests;
        this.welcome = welcome;
        this.enough = enough;
        this.chats = chats;
        this.inbox = inbox;
    }

    /** Returns when the post is answered, however long that takes. */
    void answer(Post post) throws InterruptedException {
        switch (post) {
            case Post.Said said -> answer(said);
            case Post.Pressed pressed -> answer(pressed);
            case Post.Called called -> guests.answer(called);
            case Post.Came came -> welcome.to(came);
            case Post.Left left -> chats.left(left.at().chat());
            case Post.Moved moved -> chats.move(moved.at().chat(), moved.to());
            case Post.TooMuch much -> enough.say(much.post());
        }
        inbox.answered(post);
    }

    private void answer(Post.Said said) throws InterruptedException {
        chats.heard(said.at().chat());
        Incoming incoming = said.incoming(chats.language(said.at().chat(), said.tag()));
        Optional<Reply> reply = dispatcher.answer(incoming);
        if (reply.isPresent()) {
            renewals.send(said.at(), welcome.invited(reply.get(), said), incoming);
        }
    }

    private void answer(Post.Pressed pressed) throws InterruptedException {
        // A button under an inline message can be pressed by those who have blocked us, too.
        if (pressed.text() != null) {
            chats.heard(pressed.at().chat());
        }
        presses.answer(pressed);
    }
}
