package lineupbot.settings;

import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.chat.Visible;

/** {@code /digest [daily 09:00 | weekly monday 09:00 | off]}: alerts at once, or all together at set times. */
public final class DigestCommand implements Command {
    private static final int SHOWN = 60;

    private final Chats chats;
    private final Permission permission;
    private final SettingsScreen screen;
    private final WordLists lists;
    private final TimeWords times;

    public DigestCommand(Chats chats, Permission permission, SettingsScreen screen, Texts texts) {
        this.chats = chats;
        this.permission = permission;
        this.screen = screen;
        lists = new WordLists(texts);
        times = new TimeWords(lists);
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        return request.isBare()
                ? screen.one(Shown::digest, "digest.how", request)
                : permission.refusal(request).orElseGet(() -> set(request));
    }

    private Reply set(Request request) {
        Say say = request.say();
        if (lists.isOff(request.words())) {
            chats.setDigest(request.from().chat(), null);
            return screen.done(say.html("digest.off"), request);
        }
        return times.digest(request.words()).map(digest -> {
            chats.setDigest(request.from().chat(), digest);
            return screen.done(say.html("digest.set", "when", Shown.when(digest, say)), request);
        }).orElseGet(() -> screen.instead(say.html("digest.unknown", "words", Visible.oneLine(request.words(), SHOWN)),
                Shown::digest, request));
    }
}
