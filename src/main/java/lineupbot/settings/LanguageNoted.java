package lineupbot.settings;

import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Wrapped;

/** A command that remembers the language of whoever asks it: what the bot tells them unasked is in it, too. */
public final class LanguageNoted extends Wrapped {
    private final Chats chats;

    public LanguageNoted(Command command, Chats chats) {
        super(command);
        this.chats = chats;
    }

    @Override
    public Reply answer(Request request) {
        chats.speaks(request.from().chat(), request.say().language());
        return inner(request);
    }
}
