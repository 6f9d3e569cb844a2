package lineupbot.settings;

import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;

/** {@code /settings}: everything a chat has set, on one screen. */
public final class SettingsCommand implements Command {
    private final SettingsScreen screen;

    public SettingsCommand(SettingsScreen screen) {
        this.screen = screen;
    }

    @Override
    public String name() {
        return "settings";
    }

    /** It changes nothing, but is the chat's own: not to be offered for sending elsewhere. */
    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        return screen.all(request);
    }
}
