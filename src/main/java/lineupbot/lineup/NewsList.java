package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.store.SearchWords;

import java.util.ArrayList;
import java.util.List;

/** A page of news: title, summary, who reports it and when. */
final class NewsList {
    private final Say say;

    NewsList(Say say) {
        this.say = say;
    }

    /** @param asked what the news are about, in words; empty for all */
    Reply of(Page<NewsItem> page, String asked, String command) {
        if (page.total() == 0) {
            return Reply.of(asked.isEmpty() ? say.html("news.empty") : say.html("news.none", "asked", asked))
                    .row(new Button.Press(say.text("button.news.all"), "/news")).rows(List.of(bell(command)));
        }
        List<Html> parts = new ArrayList<>();
        parts.add(asked.isEmpty() ? say.html("news.title") : say.html("news.title.asked", "asked", asked));
        page.items().forEach(item -> parts.add(item(item)));
        return Reply.of(Html.join("\n\n", parts)).rows(List.of(page.turns(command), bell(command)));
    }

    private List<Button> bell(String command) {
        boolean words = command.equals("/news") || !SearchWords.counting(command.substring("/news".length())).isEmpty();
        return words ? Labels.bell(command.substring(1), say) : List.of();
    }

    private Html item(NewsItem item) {
        List<Html> lines = new ArrayList<>();
        lines.add(Html.bold(say.text(item.title())));
        if (item.summary() != null) {
            lines.add(Html.text(say.text(item.summary())));
        }
        lines.add(Footnotes.cited(item.source(), say));
        return Html.lines(lines);
    }
}
