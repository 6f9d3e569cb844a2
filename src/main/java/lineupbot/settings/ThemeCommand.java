package lineupbot.settings;

import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** {@code /theme [light | dark]}: the colours of pictures. */
public final class ThemeCommand extends SettingCommand {
    private final Chats chats;
    private final WordLists lists;

    public ThemeCommand(Chats chats, Permission permission, SettingsScreen screen, Texts texts) {
        super("theme", Shown::theme, permission, screen);
        this.chats = chats;
        lists = new WordLists(texts);
    }

    @Override
    Reply set(Request request) {
        Say say = request.say();
        String words = request.words().toLowerCase(Locale.ROOT);
        Optional<Theme> wanted = Arrays.stream(Theme.values())
                .filter(theme -> lists.has("words.theme." + theme.written(), words)).findFirst();
        if (wanted.isEmpty()) {
            return unknown(request);
        }
        chats.setTheme(request.from().chat(), wanted.get());
        return done(say.html("theme.set." + wanted.get().written()), request);
    }
}
