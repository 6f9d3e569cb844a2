package lineupbot.drafts;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.lineup.WhenWords;

import java.util.ArrayList;
import java.util.List;

/** A page of the drafts that wait for an editor. */
final class DraftList {
    private static final int PER_ROW = 4;

    private final Say say;

    DraftList(Say say) {
        this.say = say;
    }

    Reply of(Page<Draft> page) {
        if (page.total() == 0) {
            return Reply.of(say.html("drafts.none"));
        }
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("drafts.title", "count", page.total()));
        page.items().forEach(draft -> lines.add(line(draft)));
        List<Button> cards = page.items().stream().map(draft -> Long.toString(draft.id()))
                .<Button>map(id -> new Button.Press(id, "/draft " + id)).toList();
        return Reply.of(Html.join("\n\n", lines)).grid(cards, PER_ROW).rows(List.of(page.turns("/drafts")));
    }

    private Html line(Draft draft) {
        Content content = draft.content();
        return say.html("drafts.line", "number", Long.toString(draft.id()), "title", content.title(), "date",
                new WhenWords(say).figures(content.date()), "source", DraftLines.name(content, say), "happenings",
                content.happenings().size());
    }
}
