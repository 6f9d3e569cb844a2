package lineupbot.desk;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.words.Match;
import lineupbot.words.Named;
import lineupbot.words.Names;

import java.util.ArrayList;
import java.util.List;

/** {@code /history [NAME] [PAGE]}: who changed what, and when. */
public final class HistoryCommand implements Command {
    private static final int PAGE = 5;
    private static final int SHOWN = 60;

    private final History history;
    private final Names names;

    public HistoryCommand(History history, Names names) {
        this.history = history;
        this.names = names;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public Role role() {
        return Role.EDITOR;
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        if (request.isBare()) {
            return page(List.of(), "", new Page.Wanted("", 1, false), say);
        }
        // A name may end with a number: Zubr 2.
        List<Long> whole = about(request.words());
        if (!whole.isEmpty()) {
            return page(whole, request.words(), new Page.Wanted(request.words(), 1, false), say);
        }
        Page.Wanted wanted = Page.Wanted.in(request.words());
        List<Long> about = wanted.words().isEmpty() ? List.of() : about(wanted.words());
        return about.isEmpty() && !wanted.words().isEmpty()
                ? Reply.of(say.html("history.unknown", "words", Visible.oneLine(wanted.words(), SHOWN)))
                : page(about, wanted.words(), wanted, say);
    }

    /** What is gone has a history, too. */
    private List<Long> about(String words) {
        List<Long> gone = history.gone(words);
        if (!gone.isEmpty()) {
            return gone;
        }
        return switch (names.find(words, Named.Kind.values())) {
            case Match.Sure sure -> history.family(sure.named().key());
            case Match.Several several ->
                several.named().stream().flatMap(named -> history.family(named.key()).stream()).distinct().toList();
            case Match.Nothing nothing -> List.of();
        };
    }

    private Reply page(List<Long> about, String words, Page.Wanted wanted, Say say) {
        String command = ("/history " + words).strip();
        Page<Past> page = new Page<>(history.page(about, wanted.skipped(PAGE), PAGE), wanted.number(), PAGE,
                history.count(about));
        if (page.total() == 0) {
            return Reply.of(say.html("history.none"));
        }
        if (!page.exists()) {
            return page.missing(command, say);
        }
        HistoryLines lines = new HistoryLines(say);
        List<Html> told = new ArrayList<>();
        told.add(say.html("history.title", "count", page.total()));
        page.items().forEach(past -> told.add(lines.of(past)));
        return Reply.of(Html.join("\n\n", told)).grid(page.items().stream().map(past -> undo(past, say)).toList(), 3)
                .rows(List.of(page.turns(command))).inPlace(wanted.turned());
    }

    private static Button undo(Past past, Say say) {
        return new Button.Press(say.text("button.undo", "change", Long.toString(past.id())), "/undo " + past.id());
    }
}
