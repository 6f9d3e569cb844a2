package lineupbot.settings;

import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;

/** {@code /silent [on | off]}: whether alerts come without a sound. */
public final class SilentCommand extends SettingCommand {
    private final Chats chats;
    private final WordLists lists;

    public SilentCommand(Chats chats, Permission permission, SettingsScreen screen, Texts texts) {
        super("silent", Shown::sound, permission, screen);
        this.chats = chats;
        lists = new WordLists(texts);
    }

    @Override
    Reply set(Request request) {
        Say say = request.say();
        boolean on = lists.isOn(request.words());
        if (!on && !lists.isOff(request.words())) {
            return unknown(request);
        }
        chats.setSilent(request.from().chat(), on);
        return done(say.html(on ? "silent.on" : "silent.off"), request);
    }
}
