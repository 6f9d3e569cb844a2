package lineupbot.alerts;

import lineupbot.chat.Authority;
import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.lineup.Lineup;

/** {@code /subscriptions [@channel] [page]}: what a chat hears of. */
public final class SubscriptionsCommand implements Command {
    private final Targets targets;
    private final Listing listing;

    public SubscriptionsCommand(Subscriptions subscriptions, Lineup lineup, Authority authority) {
        targets = new Targets(authority);
        listing = new Listing(subscriptions, new InterestLabels(lineup));
    }

    @Override
    public String name() {
        return "subscriptions";
    }

    /** It shows what is its chat's own, to be changed there: nothing to be put into other chats. */
    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        return targets.read(request,
                target -> listing.page(target, Page.Wanted.in(target.request().words()), "/subscriptions")
                        .row(new Button.Press(request.say().text("button.settings"), "/settings")));
    }
}
