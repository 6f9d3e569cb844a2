package lineupbot.settings;

import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;

/** {@code /quiet [22:00-08:00 | off]}: the hours in which alerts wait. */
public final class QuietCommand extends SettingCommand {
    private final Chats chats;
    private final WordLists lists;
    private final TimeWords times;

    public QuietCommand(Chats chats, Permission permission, SettingsScreen screen, Texts texts) {
        super("quiet", Shown::quiet, permission, screen);
        this.chats = chats;
        lists = new WordLists(texts);
        times = new TimeWords(lists);
    }

    @Override
    Reply set(Request request) {
        Say say = request.say();
        if (lists.isOff(request.words())) {
            chats.setQuiet(request.from().chat(), null);
            return done(say.html("quiet.off"), request);
        }
        return times.quiet(request.words()).map(quiet -> {
            chats.setQuiet(request.from().chat(), quiet);
            return done(say.html("quiet.set", "hours", Shown.hours(quiet)), request);
        }).orElseGet(() -> unknown(request));
    }
}
