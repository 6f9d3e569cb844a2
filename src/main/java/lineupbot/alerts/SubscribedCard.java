package lineupbot.alerts;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;

import java.util.ArrayList;
import java.util.List;

/** What somebody is told who has subscribed, or has ended that. */
final class SubscribedCard {
    private final Target target;
    private final Say say;

    SubscribedCard(Target target) {
        this.target = target;
        say = target.say();
    }

    /**
     * @param label what is heard of
     * @param of    what that is narrowed down to; empty when it is everything
     */
    Reply began(Subscription subscription, Subscriptions.Added added, String label, String of) {
        String kind = subscription.interest() instanceof Interest.News ? "news" : "launches";
        Html what = say.html(added == Subscriptions.Added.NEW ? "subscribe.new" : "subscribe.already", "label",
                Html.bold(label));
        Html when = of.isEmpty()
                ? say.html("subscribe.hear." + kind + ".all", "where", where())
                : say.html("subscribe.hear." + kind, "where", where(), "of", of);
        List<Button> first = new ArrayList<>(
                target.button(say.text("button.unfollow"), "/unsubscribe #" + subscription.id()));
        first.addAll(target.button(say.text("button.subscriptions"), "/subscriptions"));
        return Reply.of(Html.lines(List.of(what, when, say.html("subscribe.times")))).rows(List.of(first))
                .row(new Button.Press(say.text("button.settings"), "/settings"));
    }

    Reply tooMany(int most) {
        return Reply.of(say.html("subscribe.many", "most", most))
                .rows(List.of(target.button(say.text("button.subscriptions"), "/subscriptions")));
    }

    Reply ended(Subscription subscription, String label) {
        List<Button> buttons = new ArrayList<>(target.button(say.text("button.follow.again"),
                InterestLabels.written("/subscribe", subscription.interest(), subscription.words())));
        buttons.addAll(target.button(say.text("button.subscriptions"), "/subscriptions"));
        return Reply.of(say.html("unsubscribe.done", "label", Html.bold(label))).rows(List.of(buttons));
    }

    private String where() {
        if (target.title() != null) {
            return say.text("subscribe.where.channel", "title", target.title());
        }
        return say.text(target.place().topic() == 0 ? "subscribe.where.here" : "subscribe.where.topic");
    }
}
