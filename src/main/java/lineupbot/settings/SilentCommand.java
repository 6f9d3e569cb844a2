package lineupbot.settings;

import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.chat.Visible;

/** {@code /silent [on | off]}: whether alerts come without a sound. */
public final class SilentCommand implements Command {
    private static final int SHOWN = 60;

    private final Chats chats;
    private final Permission permission;
    private final SettingsScreen screen;
    private final WordLists lists;

    public SilentCommand(Chats chats, Permission permission, SettingsScreen screen, Texts texts) {
        this.chats = chats;
        this.permission = permission;
        this.screen = screen;
        lists = new WordLists(texts);
    }

    @Override
    public String name() {
        return "silent";
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        return request.isBare()
                ? screen.one(Shown::sound, "silent.how", request)
                : permission.refusal(request).orElseGet(() -> set(request));
    }

    private Reply set(Request request) {
        Say say = request.say();
        boolean on = lists.isOn(request.words());
        if (!on && !lists.isOff(request.words())) {
            Html line = say.html("silent.unknown", "words", Visible.oneLine(request.words(), SHOWN));
            return screen.instead(line, Shown::sound, request);
        }
        chats.setSilent(request.from().chat(), on);
        return screen.done(say.html(on ? "silent.on" : "silent.off"), request);
    }
}
