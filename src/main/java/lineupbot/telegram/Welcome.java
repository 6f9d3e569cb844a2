package lineupbot.telegram;

import lineupbot.chat.Button;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.settings.Chats;

/** What the bot says where it is new, and how it gets there. */
final class Welcome {
    private final Sender sender;
    private final Chats chats;
    private final Texts texts;
    private final Self self;

    Welcome(Sender sender, Chats chats, Texts texts, Self self) {
        this.sender = sender;
        this.chats = chats;
        this.texts = texts;
        this.self = self;
    }

    /** Greets those who have not met us; once, and not again when the group has become a supergroup. */
    void to(Post.Came came) throws InterruptedException {
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

    /** The start screen in private is where somebody thinks of their group; other replies are what they were. */
    Reply invited(Reply reply, Post.Said said) {
        if (!isStart(said)) {
            return reply;
        }
        Say say = texts.in(chats.language(said.at().chat(), said.tag()));
        return reply.row(new Button.Link(say.text("button.group"), self.addingToGroup()));
    }

    private boolean isStart(Post.Said said) {
        return self.joins() && said.at().isPrivate() && said.text().strip().equalsIgnoreCase("/start");
    }
}
