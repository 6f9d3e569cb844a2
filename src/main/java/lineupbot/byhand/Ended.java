package lineupbot.byhand;

import lineupbot.alerts.Noted;
import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.ArrayList;
import java.util.List;

/** Says that something is done, and where to go from there. Thread-safe. */
final class Ended {
    private final Names names;

    Ended(Names names) {
        this.names = names;
    }

    /** @param key of what it is about; with its card to open when it has one */
    Reply with(Html line, String key, Say say, Button... more) {
        List<Button> buttons = new ArrayList<>();
        if (names.find(key, Named.Kind.BRAND, Named.Kind.MODEL) instanceof Match.Sure(Named named)
                && named.key().equals(key)) {
            buttons.add(new Button.Press(say.text(named.label()),
                    (named.kind() == Named.Kind.BRAND ? "/brand " : "/model ") + key));
        }
        buttons.addAll(List.of(more));
        return Reply.of(line).grid(buttons, 2).inPlace(true);
    }

    static Button undo(long change, Say say) {
        return new Button.Press(say.text("button.undo", "change", Long.toString(change)), "/undo " + change);
    }

    /** Who hears of it; nothing for what nobody would. */
    static Html told(Noted noted, boolean telling, Say say) {
        Html news = telling
                ? say.html("draft.told", "alerts", noted.alerts(), "chats", noted.chats(), "more",
                        noted.goesOn() ? "yes" : "no")
                : Html.EMPTY;
        Html corrected = noted.corrected() == 0 ? Html.EMPTY : say.html("form.corrected", "count", noted.corrected());
        return Html.lines(List.of(news, corrected));
    }
}
