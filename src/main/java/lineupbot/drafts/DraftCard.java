package lineupbot.drafts;

import lineupbot.articles.Reading;
import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A draft with what can be done to it. */
final class DraftCard {
    private static final Set<Reading.Why> SHOWN_OTHERWISE = Set.of(Reading.Why.NEW_BRAND, Reading.Why.NEW_MODEL);

    private final Say say;
    private final DraftLines lines;

    DraftCard(Say say, Known known) {
        this.say = say;
        lines = new DraftLines(say, known);
    }

    /** A card with a line above it. */
    static Reply below(Html line, Reply card) {
        return Reply.of(Html.of(line, Html.text("\n\n"), card.text())).rows(card.buttons()).inPlace(card.inPlace());
    }

    Reply of(Draft draft) {
        Content content = draft.content();
        List<Html> parts = new ArrayList<>();
        parts.add(Html.lines(List.of(head(draft), Html.bold(content.title()), lines.source(content))));
        if (!content.ours()) {
            parts.add(say.html("draft.elsewhere"));
        } else if (content.happenings().isEmpty()) {
            parts.add(say.html("draft.nothing"));
        }
        content.happenings().forEach(
                happening -> parts.add(lines.of(happening, draft.isOpen(), doubts(content, happening.quote()))));
        if (!content.statements().isEmpty()) {
            parts.add(say.html("draft.claims"));
            content.statements().forEach(statement -> parts.add(lines.of(statement, content)));
        }
        Set<String> quotes = content.happenings().stream().map(Happening::quote).collect(Collectors.toSet());
        List<Html> doubts = content.doubts().stream()
                .filter(doubt -> !SHOWN_OTHERWISE.contains(doubt.why()) && !quotes.contains(doubt.quote()))
                .map(this::doubt).toList();
        parts.add(Html.lines(doubts));
        return buttons(draft, Reply.of(Html.join("\n\n", parts)).inPlace(true));
    }

    /** “Черновик 5 – опубликован, редактор 77” */
    Html head(Draft draft) {
        return say.html("draft.title", "number", Long.toString(draft.id()), "state", draft.state().name(), "who",
                who(draft));
    }

    private static String who(Draft draft) {
        return draft.closedBy() == null ? "0" : Long.toString(draft.closedBy());
    }

    private static List<Reading.Why> doubts(Content content, String quote) {
        return content.doubts().stream()
                .filter(doubt -> !SHOWN_OTHERWISE.contains(doubt.why()) && doubt.quote().equals(quote))
                .map(Reading.Doubt::why).distinct().toList();
    }

    private Html doubt(Reading.Doubt doubt) {
        Html why = say.html("draft.doubt", "why",
                say.text("read.doubt." + doubt.why().name().toLowerCase(Locale.ROOT)));
        return doubt.quote().isBlank() ? why : Html.lines(List.of(why, lines.quote(doubt.quote(), "")));
    }

    private Reply buttons(Draft draft, Reply card) {
        String command = "/draft " + draft.id() + " ";
        Button all = new Button.Press(say.text("button.drafts"), "/drafts");
        return switch (draft.state()) {
            case OPEN -> card.row(press("publish", command + "publish " + draft.version()))
                    .row(press("quiet", command + "quiet " + draft.version()))
                    .row(press("edit", command + "edit"), press("drop", command + "drop")).row(all);
            case DROPPED -> card.row(press("back", command + "back"), all);
            case PUBLISHED -> card.row(all);
        };
    }

    private Button press(String name, String command) {
        return new Button.Press(say.text("button.draft." + name), command);
    }
}
