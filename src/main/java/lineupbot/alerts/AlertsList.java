package lineupbot.alerts;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;

import java.util.ArrayList;
import java.util.List;

/** A page of alerts: what each is about and for how many it is done. */
final class AlertsList {
    static final String PAGES = "/alerts page";
    private static final int PER_ROW = 4;

    private final Say say;
    private final ThemeLines themes;

    AlertsList(Say say) {
        this.say = say;
        themes = new ThemeLines(say);
    }

    Reply of(Page<AlertLine> page) {
        if (page.total() == 0) {
            return Reply.of(say.html("alerts.none"));
        }
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("alerts.title", "count", page.total()));
        page.items().forEach(line -> lines.add(line(line)));
        List<Button> cards = page.items().stream().map(line -> line.head().id())
                .<Button>map(id -> new Button.Press(Long.toString(id), "/alerts " + id)).toList();
        return Reply.of(Html.join("\n\n", lines)).grid(cards, PER_ROW).rows(List.of(page.turns(PAGES)));
    }

    private Html line(AlertLine line) {
        AlertHead head = line.head();
        return say.html("alerts.line", "alert", Long.toString(head.id()), "about", themes.of(head.about()), "made",
                themes.at(head.made()), "done", line.done(), "all", line.all(), "state", state(line));
    }

    private static String state(AlertLine line) {
        if (line.head().paused() && line.done() < line.all()) {
            return "paused";
        }
        return line.head().listing() ? "listing" : "other";
    }
}
