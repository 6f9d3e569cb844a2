package lineupbot.settings;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;

/** Shows what a chat has set: all of it on one screen, or one thing by itself. */
public final class SettingsScreen {
    private static final int PER_ROW = 2;

    private final Chats chats;
    private final Texts texts;
    private final Clock clock;
    private final LongUnaryOperator subscriptions;

    /** @param subscriptions how many a chat has */
    public SettingsScreen(Chats chats, Texts texts, Clock clock, LongUnaryOperator subscriptions) {
        this.chats = chats;
        this.texts = texts;
        this.clock = clock;
        this.subscriptions = subscriptions;
    }

    /** Everything, with buttons for all of it. */
    Reply all(Request request) {
        return all(Html.EMPTY, request);
    }

    /** Everything, below a line that says what has just been set. */
    Reply done(Html line, Request request) {
        return all(Html.of(line, Html.text("\n\n")), request);
    }

    private Reply all(Html above, Request request) {
        Shown shown = shown(request);
        // What a chat can set is listed here, and nowhere else.
        List<Setting> all = List.of(shown.language(), shown.zone(), shown.quiet(), shown.digest(), shown.sound(),
                shown.theme(), shown.subscriptions(subscriptions.applyAsLong(request.from().chat())));
        List<Html> lines = new ArrayList<>(List.of(request.say().html("settings.title")));
        all.forEach(setting -> lines.add(setting.now()));
        Reply reply = Reply.of(Html.of(above, Html.lines(lines)));
        for (List<Button> row : rows(all)) {
            reply = reply.grid(row, PER_ROW);
        }
        return reply.inPlace(true);
    }

    /** Settings with a single button share a row with the next such. */
    private static List<List<Button>> rows(List<Setting> all) {
        List<List<Button>> rows = new ArrayList<>();
        boolean open = false;
        for (Setting setting : all) {
            boolean single = setting.buttons().size() == 1;
            if (single && open) {
                rows.getLast().addAll(setting.buttons());
            } else {
                rows.add(new ArrayList<>(setting.buttons()));
            }
            open = single && !open;
        }
        return rows;
    }

    /** One setting: how it is now, what to know about it, and buttons that set it. */
    Reply one(Function<Shown, Setting> which, String toKnow, Request request) {
        Say say = request.say();
        Setting setting = which.apply(shown(request));
        return with(setting, Html.lines(List.of(setting.now(), say.html(toKnow))), say).inPlace(true);
    }

    /** A line that says what was not understood, and buttons that are. */
    Reply instead(Html line, Function<Shown, Setting> which, Request request) {
        return with(which.apply(shown(request)), line, request.say());
    }

    private static Reply with(Setting setting, Html text, Say say) {
        return Reply.of(text).grid(setting.buttons(), PER_ROW)
                .row(new Button.Press(say.text("settings.button"), "/settings"));
    }

    private Shown shown(Request request) {
        long chat = request.from().chat();
        return new Shown(chats.settings(chat), clock.instant().atZone(chats.zone(chat)), request.say(), texts);
    }
}
