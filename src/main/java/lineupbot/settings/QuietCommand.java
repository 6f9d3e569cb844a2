package lineupbot.settings;

import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.chat.Visible;

/** {@code /quiet [22:00-08:00 | off]}: the hours in which alerts wait. */
public final class QuietCommand implements Command {
    private static final int SHOWN = 60;

    private final Chats chats;
    private final Permission permission;
    private final SettingsScreen screen;
    private final WordLists lists;
    private final TimeWords times;

    public QuietCommand(Chats chats, Permission permission, SettingsScreen screen, Texts texts) {
        this.chats = chats;
        this.permission = permission;
        this.screen = screen;
        lists = new WordLists(texts);
        times = new TimeWords(lists);
    }

    @Override
    public String name() {
        return "quiet";
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        return request.isBare()
                ? screen.one(Shown::quiet, "quiet.how", request)
                : permission.refusal(request).orElseGet(() -> set(request));
    }

    private Reply set(Request request) {
        Say say = request.say();
        if (lists.isOff(request.words())) {
            chats.setQuiet(request.from().chat(), null);
            return screen.done(say.html("quiet.off"), request);
        }
        return times.quiet(request.words()).map(quiet -> {
            chats.setQuiet(request.from().chat(), quiet);
            return screen.done(say.html("quiet.set", "hours", Shown.hours(quiet)), request);
        }).orElseGet(() -> screen.instead(say.html("quiet.unknown", "words", Visible.oneLine(request.words(), SHOWN)),
                Shown::quiet, request));
    }
}
