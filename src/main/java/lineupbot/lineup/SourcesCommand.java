package lineupbot.lineup;

import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code /sources [page]}: whom the bot believes, and how far. */
public final class SourcesCommand implements Command {
    private static final int PAGE = 15;

    private final Lineup lineup;

    public SourcesCommand(Lineup lineup) {
        this.lineup = lineup;
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public Reply answer(Request request) {
        Page.Wanted wanted = Page.Wanted.in(request.words());
        Page<Source> page = new Page<>(lineup.sources().page(wanted.skipped(PAGE), PAGE), wanted.number(), PAGE,
                lineup.sources().count());
        return page.exists()
                ? list(page, request.say()).inPlace(wanted.turned())
                : page.missing("/sources", request.say());
    }

    private static Reply list(Page<Source> page, Say say) {
        if (page.total() == 0) {
            return Reply.of(say.html("lineup.empty"));
        }
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("sources.title", "count", page.total()));
        Trust section = null;
        for (Source source : page.items()) {
            if (source.trust() != section) {
                section = source.trust();
                lines.add(say.html("sources.trust." + section.name().toLowerCase(Locale.ROOT)));
            }
            lines.add(say.html("item", "name", Footnotes.cited(source, say)));
        }
        return Reply.of(Html.lines(lines)).rows(List.of(page.turns("/sources")));
    }
}
