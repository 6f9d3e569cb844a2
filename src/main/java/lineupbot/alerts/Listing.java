package lineupbot.alerts;

import lineupbot.chat.Page;
import lineupbot.chat.Reply;

import java.util.List;

/** Makes the list of what a chat hears of. */
final class Listing {
    private static final int PAGE = 10;

    private final Subscriptions subscriptions;
    private final InterestLabels labels;

    Listing(Subscriptions subscriptions, InterestLabels labels) {
        this.subscriptions = subscriptions;
        this.labels = labels;
    }

    Reply page(Target target, Page.Wanted wanted, String command) {
        Page<SubscriptionList.Line> page = page(target, wanted);
        return page.exists()
                ? new SubscriptionList(target).of(page, command).inPlace(wanted.turned())
                : page.missing(command, target.say());
    }

    /** The page of that number, or the last when what was on it has ended. */
    Reply pageOrLast(Target target, int number) {
        int pages = page(target, new Page.Wanted("", 1, true)).pages();
        return page(target, new Page.Wanted("", Math.clamp(number, 1, pages), true), "/subscriptions");
    }

    private Page<SubscriptionList.Line> page(Target target, Page.Wanted wanted) {
        List<Subscription> all = subscriptions.of(target.place().chat());
        List<SubscriptionList.Line> shown = all.stream().skip(wanted.skipped(PAGE)).limit(PAGE)
                .map(one -> new SubscriptionList.Line(one, labels.label(one.interest(), one.words(), target.say())))
                .toList();
        return new Page<>(shown, wanted.number(), PAGE, all.size());
    }
}
