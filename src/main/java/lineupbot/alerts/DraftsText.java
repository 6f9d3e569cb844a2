package lineupbot.alerts;

import lineupbot.alerts.Fact.OfDraft;
import lineupbot.alerts.Story.OfDrafts;
import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;

import java.util.ArrayList;
import java.util.List;

/** Drafts that wait, as editors are told of them: a line and a button for each. */
final class DraftsText {
    private static final int MOST = 12;
    private static final int PER_ROW = 4;
    private static final int TITLE = 200;

    private final Say say;

    DraftsText(Say say) {
        this.say = say;
    }

    Reply of(OfDrafts story) {
        List<OfDraft> shown = story.drafts().stream().limit(MOST).toList();
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("alert.drafts", "count", story.drafts().size()));
        shown.forEach(draft -> lines.add(say.html("alert.drafts.line", "number", Long.toString(draft.id()), "title",
                Visible.oneLine(say.text(draft.title()), TITLE))));
        if (story.drafts().size() > MOST) {
            lines.add(say.html("more", "count", story.drafts().size() - MOST));
        }
        List<Button> cards = shown.stream().map(draft -> Long.toString(draft.id()))
                .<Button>map(id -> new Button.Press(id, "/draft " + id)).toList();
        return Reply.of(Html.join("\n\n", lines)).grid(cards, PER_ROW)
                .row(new Button.Press(say.text("button.drafts"), "/drafts"));
    }
}
