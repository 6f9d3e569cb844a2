package lineupbot.alerts;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;

import java.util.ArrayList;
import java.util.List;

/** What a chat hears of, with a button each to end it. */
final class SubscriptionList {
    private static final int BUTTONS_A_ROW = 2;
    private static final int LONGEST_LABEL = 40;

    /** A subscription in words. */
    record Line(Subscription subscription, String label) {}

    private final Target target;
    private final Say say;

    SubscriptionList(Target target) {
        this.target = target;
        say = target.say();
    }

    /** @param command which leads to the pages of this list, without the channel's name */
    Reply of(Page<Line> page, String command) {
        if (page.total() == 0) {
            return empty();
        }
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("subscriptions.title", "count", page.total(), "elsewhere",
                target.title() == null ? "no" : "yes", "title", target.title() == null ? "" : target.title()));
        page.items().forEach(line -> lines.add(line(line)));
        List<Button> ends = page.items().stream().flatMap(line -> end(line, page.number()).stream()).toList();
        return Reply.of(Html.lines(lines)).grid(ends, BUTTONS_A_ROW)
                .rows(List.of(page.turns(target.channel() == null ? command : command + " " + target.channel())));
    }

    private Html line(Line line) {
        Html item = say.html("item", "name", line.label());
        return isOfOtherTopic(line.subscription())
                ? Html.of(item, say.html("remark", "remark", say.text("subscriptions.other.topic")))
                : item;
    }

    private boolean isOfOtherTopic(Subscription subscription) {
        return subscription.place().topic() != target.place().topic();
    }

    /** The page's number lets the rest of the list take its place. */
    private List<Button> end(Line line, int page) {
        Subscription subscription = line.subscription();
        String topic = isOfOtherTopic(subscription) ? "/" + subscription.place().topic() : "";
        return target.button(Visible.oneLine("✕ " + line.label(), LONGEST_LABEL),
                "/unsubscribe #" + subscription.id() + topic + " " + page);
    }

    private Reply empty() {
        List<Button> begin = new ArrayList<>(target.button(say.text("button.follow.launches"), "/subscribe"));
        begin.addAll(target.button(say.text("button.follow.all.news"), "/subscribe news"));
        return Reply.of(say.html("subscriptions.none")).rows(List.of(begin))
                .row(new Button.Press(say.text("button.brands"), "/brands"));
    }
}
