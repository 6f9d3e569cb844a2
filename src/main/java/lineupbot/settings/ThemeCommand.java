package lineupbot.settings;

import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.chat.Visible;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** {@code /theme [light | dark]}: the colours of pictures. */
public final class ThemeCommand implements Command {
    private static final int SHOWN = 60;

    private final Chats chats;
    private final Permission permission;
    private final SettingsScreen screen;
    private final WordLists lists;

    public ThemeCommand(Chats chats, Permission permission, SettingsScreen screen, Texts texts) {
        this.chats = chats;
        this.permission = permission;
        this.screen = screen;
        lists = new WordLists(texts);
    }

    @Override
    public String name() {
        return "theme";
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        return request.isBare()
                ? screen.one(Shown::theme, "theme.how", request)
                : permission.refusal(request).orElseGet(() -> set(request));
    }

    private Reply set(Request request) {
        Say say = request.say();
        String words = request.words().toLowerCase(Locale.ROOT);
        Optional<Theme> wanted = Arrays.stream(Theme.values())
                .filter(theme -> lists.has("words.theme." + theme.written(), words)).findFirst();
        if (wanted.isEmpty()) {
            Html line = say.html("theme.unknown", "words", Visible.oneLine(request.words(), SHOWN));
            return screen.instead(line, Shown::theme, request);
        }
        chats.setTheme(request.from().chat(), wanted.get());
        return screen.done(say.html("theme.set." + wanted.get().written()), request);
    }
}
