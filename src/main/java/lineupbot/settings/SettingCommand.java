package lineupbot.settings;

import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Visible;

import java.util.function.Function;

/** A command for one setting: bare it shows it and how to set it, with words it sets it for whoever may. */
abstract class SettingCommand implements Command {
    private static final int SHOWN = 60;

    private final String name;
    private final Function<Shown, Setting> setting;
    private final Permission permission;
    private final SettingsScreen screen;

    /**
     * @param name of the command, and of its texts {@code name.how} and {@code name.unknown}
     */
    SettingCommand(String name, Function<Shown, Setting> setting, Permission permission, SettingsScreen screen) {
        this.name = name;
        this.setting = setting;
        this.permission = permission;
        this.screen = screen;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final boolean changesSomething() {
        return true;
    }

    @Override
    public final Reply answer(Request request) {
        return request.isBare()
                ? screen.one(setting, name + ".how", request)
                : permission.refusal(request).orElseGet(() -> set(request));
    }

    /** Sets what the words say. */
    abstract Reply set(Request request);

    final Reply done(Html line, Request request) {
        return screen.done(line, request);
    }

    /** The words mean nothing here: says so, and how to set it. */
    final Reply unknown(Request request) {
        return screen.instead(line(name + ".unknown", request), setting, request);
    }

    /** A text with the words as they were said. */
    static Html line(String key, Request request) {
        return request.say().html(key, "words", Visible.oneLine(request.words(), SHOWN));
    }
}
