package lineupbot.feeds;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** {@code /feed list | add | show | pause | resume | mode | remove}: the news feeds, for owners. */
public final class FeedCommand implements Command {
    private static final int PAGE = 8;
    private static final int SHOWN = 60;

    private final Feeds feeds;
    private final ZoneId zone;

    /** @param zone in which owners read dates */
    public FeedCommand(Feeds feeds, ZoneId zone) {
        this.feeds = feeds;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        String[] parts = request.words().split(" ", 2);
        String words = parts.length > 1 ? parts[1] : "";
        String action = parts[0].toLowerCase(Locale.ROOT);
        return switch (action) {
            case "", "list" -> list(words, say);
            case "add" -> add(words, say);
            case "show" -> with(action, words, say, feed -> card(feed, say));
            case "remove" -> with(action, words, say, feed -> remove(feed, say));
            case "pause" -> with(action, words, say, feed -> pause(feed, true, say));
            case "resume" -> with(action, words, say, feed -> pause(feed, false, say));
            case "mode" -> mode(words, say);
            default -> back(say.html("feed.how"), say);
        };
    }

    private Reply list(String words, Say say) {
        List<Feed> all = feeds.all();
        Page.Wanted wanted = Page.Wanted.in(words);
        Page<Feed> page = new Page<>(all.stream().skip(wanted.skipped(PAGE)).limit(PAGE).toList(), wanted.number(),
                PAGE, all.size());
        return page.exists()
                ? new FeedList(say, zone).page(page, feeds.newest()).inPlace(wanted.turned())
                : page.missing("/feed list", say);
    }

    private Reply card(Feed feed, Say say) {
        return new FeedList(say, zone).card(feed, feeds.newest().get(feed.id()));
    }

    private Reply add(String words, Say say) {
        String[] parts = words.split(" ", 2);
        String name = parts.length > 1 ? Visible.oneLine(parts[1], SHOWN) : "";
        Optional<String> address = FeedAddress.of(parts[0]);
        if (words.isEmpty()) {
            return Reply.of(say.html("feed.add.how"));
        }
        if (address.isEmpty()) {
            return Reply.of(say.html("feed.add.bad", "address", Visible.oneLine(parts[0], SHOWN)));
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > Feeds.NAME_BYTES) {
            return Reply.of(say.html("feed.add.long"));
        }
        return back(switch (feeds.add(address.get(), name)) {
            case Feeds.Added.Here(Feed feed) -> say.html("feed.added", "name", feed.name());
            case Feeds.Added.Already(Feed feed) -> say.html("feed.add.already", "name", feed.name());
            case Feeds.Added.NameTaken(Feed by) -> say.html("feed.add.taken", "name", by.name());
        }, say);
    }

    private Reply remove(Feed feed, Say say) {
        feeds.remove(feed);
        return back(say.html(feed.configured() ? "feed.removed.configured" : "feed.removed", "name", feed.name(),
                "address", feed.address()), say);
    }

    private Reply pause(Feed feed, boolean paused, Say say) {
        feeds.pause(feed, paused);
        return back(say.html(paused ? "feed.paused" : "feed.resumed", "name", feed.name()), say);
    }

    /** The mode is the last word; all before it is the name. */
    private Reply mode(String words, Say say) {
        int space = words.lastIndexOf(' ');
        Optional<Feed.Mode> mode = Feed.Mode.of(words.substring(space + 1));
        return mode.isEmpty() || space < 0
                ? with("mode", words, say, feed -> asked(feed, say))
                : with("mode", words.substring(0, space), say, feed -> mode(feed, mode.get(), say));
    }

    private Reply mode(Feed feed, Feed.Mode mode, Say say) {
        feeds.mode(feed, mode);
        return back(say.html("feed.mode." + mode.name().toLowerCase(Locale.ROOT), "name", feed.name()), say);
    }

    private static Reply asked(Feed feed, Say say) {
        return Reply.of(say.html("feed.mode.how", "name", feed.name())).row(
                new Button.Press(say.text("button.feed.mode.news"), "/feed mode " + feed.name() + " news"),
                new Button.Press(say.text("button.feed.mode.draft"), "/feed mode " + feed.name() + " draft"));
    }

    private Reply with(String action, String name, Say say, Function<Feed, Reply> answer) {
        if (name.isEmpty()) {
            return back(say.html("feed.which", "action", action), say);
        }
        return feeds.named(name).map(answer)
                .orElseGet(() -> back(say.html("feed.unknown", "name", Visible.oneLine(name, SHOWN)), say));
    }

    private static Reply back(Html words, Say say) {
        return Reply.of(words).row(new Button.Press(say.text("button.feed.list"), "/feed list"));
    }
}
