package lineupbot.settings;

import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;

/** A command that remembers the language of whoever asks it: what the bot tells them unasked is in it, too. */
public final class LanguageNoted implements Command {
    private final Command command;
    private final Chats chats;

    public LanguageNoted(Command command, Chats chats) {
        this.command = command;
        this.chats = chats;
    }

    @Override
    public String name() {
        return command.name();
    }

    @Override
    public Role role() {
        return command.role();
    }

    @Override
    public boolean changesSomething() {
        return command.changesSomething();
    }

    @Override
    public Reply answer(Request request) {
        chats.speaks(request.from().chat(), request.say().language());
        return command.answer(request);
    }
}
