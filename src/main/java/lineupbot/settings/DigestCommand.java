package lineupbot.settings;

import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;

/** {@code /digest [daily 09:00 | weekly monday 09:00 | off]}: alerts at once, or all together at set times. */
public final class DigestCommand extends SettingCommand {
    private final Chats chats;
    private final WordLists lists;
    private final TimeWords times;

    public DigestCommand(Chats chats, Permission permission, SettingsScreen screen, Texts texts) {
        super("digest", Shown::digest, permission, screen);
        this.chats = chats;
        lists = new WordLists(texts);
        times = new TimeWords(lists);
    }

    @Override
    Reply set(Request request) {
        Say say = request.say();
        if (lists.isOff(request.words())) {
            chats.setDigest(request.from().chat(), null);
            return done(say.html("digest.off"), request);
        }
        return times.digest(request.words()).map(digest -> {
            chats.setDigest(request.from().chat(), digest);
            return done(say.html("digest.set", "when", Shown.when(digest, say)), request);
        }).orElseGet(() -> unknown(request));
    }
}
