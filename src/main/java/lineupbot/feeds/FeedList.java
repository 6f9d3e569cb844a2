package lineupbot.feeds;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.lineup.WhenWords;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows feeds: what becomes of their news, when the last came, what is wrong. */
final class FeedList {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Say say;
    private final ZoneId zone;

    FeedList(Say say, ZoneId zone) {
        this.say = say;
        this.zone = zone;
    }

    /** @param newest when the newest item of each feed was published, by the feed's id */
    Reply page(Page<Feed> page, Map<Long, Instant> newest) {
        if (page.total() == 0) {
            return Reply.of(say.html("feed.none"));
        }
        List<Html> parts = new ArrayList<>();
        parts.add(say.html("feed.title", "count", page.total()));
        page.items().forEach(feed -> parts.add(Html.lines(lines(feed, newest.get(feed.id())))));
        List<Button> buttons = page.items().stream()
                .<Button>map(feed -> new Button.Press(feed.name(), "/feed show " + feed.name())).toList();
        return Reply.of(Html.join("\n\n", parts)).grid(buttons, 2).rows(List.of(page.turns("/feed list")));
    }

    /** One feed with all that can be done to it. */
    Reply card(Feed feed, Instant newest) {
        List<Html> lines = lines(feed, newest);
        if (feed.read() != null) {
            ZonedDateTime read = feed.read().atZone(zone);
            lines.add(say.html("feed.read", "date", figures(read.toLocalDate()), "time", TIME.format(read)));
        }
        if (feed.configured()) {
            lines.add(say.html("feed.configured"));
        }
        lines.add(Html.text(feed.address()));
        boolean news = feed.mode() == Feed.Mode.NEWS;
        return Reply.of(Html.lines(lines))
                .row(press(feed.paused() ? "resume" : "pause", feed, ""), press("remove", feed, ""))
                .row(new Button.Press(say.text(news ? "button.feed.mode.draft" : "button.feed.mode.news"),
                        "/feed mode " + feed.name() + (news ? " draft" : " news")))
                .row(new Button.Press(say.text("button.feed.list"), "/feed list"));
    }

    private List<Html> lines(Feed feed, Instant newest) {
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("feed.line", "name", Html.link(feed.name(), feed.address()), "mode", feed.mode().name(),
                "paused", feed.paused() ? "yes" : "no"));
        if (newest != null) {
            lines.add(say.html("feed.last", "date", figures(newest.atZone(zone).toLocalDate())));
        } else if (feed.read() != null) {
            lines.add(say.html("feed.last.none"));
        } else if (feed.trouble() == null) {
            lines.add(say.html("feed.unread"));
        }
        if (feed.trouble() != null) {
            lines.add(say.html("feed.failing", "trouble", trouble(feed.trouble())));
        }
        return lines;
    }

    private String trouble(Trouble trouble) {
        return say.text("feed.trouble." + trouble.kind().name().toLowerCase(Locale.ROOT), "detail", trouble.detail(),
                "known", trouble.detail().isEmpty() ? "no" : "yes");
    }

    private Button press(String action, Feed feed, String more) {
        return new Button.Press(say.text("button.feed." + action), "/feed " + action + " " + feed.name() + more);
    }

    private String figures(LocalDate day) {
        return new WhenWords(say).figures(day);
    }
}
