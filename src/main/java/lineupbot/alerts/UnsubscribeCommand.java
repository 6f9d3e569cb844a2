package lineupbot.alerts;

import lineupbot.chat.Authority;
import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Page;
import lineupbot.chat.Place;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import lineupbot.lineup.Asking;
import lineupbot.lineup.FilterWords;
import lineupbot.lineup.Lineup;
import lineupbot.words.Names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /unsubscribe [what | all | #number] [@channel]}: to hear of it no more. */
public final class UnsubscribeCommand implements Command {
    /** An interest; perhaps the topic it is told in, when that is another; perhaps the page of the list it is on. */
    private static final Pattern NUMBERED = Pattern.compile("#(\\d{1,18})(?:/(\\d{1,9}))?(?: (\\d{1,4}))?");

    private final Subscriptions subscriptions;
    private final InterestWords words;
    private final InterestLabels labels;
    private final Listing listing;
    private final AskedBack askedBack;
    private final Targets targets;

    public UnsubscribeCommand(Subscriptions subscriptions, Lineup lineup, Names names, FilterWords filters, Texts texts,
            Authority authority) {
        this.subscriptions = subscriptions;
        words = new InterestWords(names, filters, texts);
        labels = new InterestLabels(lineup);
        listing = new Listing(subscriptions, labels);
        askedBack = new AskedBack(new Asking(lineup.brands()));
        targets = new Targets(authority);
    }

    @Override
    public String name() {
        return "unsubscribe";
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        return targets.change(request, this::on);
    }

    private Reply on(Target target) {
        String what = target.request().words();
        Page.Wanted wanted = Page.Wanted.in(what);
        if (wanted.words().isEmpty()) {
            return which(target, wanted);
        }
        if (words.isAll(what)) {
            return all(target);
        }
        Matcher numbered = NUMBERED.matcher(what);
        return numbered.matches()
                ? numbered(numbered, target)
                : askedBack.unlessSure(words.read(what), target, "/unsubscribe", sure -> sure(sure, target));
    }

    private Reply which(Target target, Page.Wanted wanted) {
        Reply list = listing.page(target, wanted, "/unsubscribe");
        return subscriptions.count(target.place().chat()) == 0
                ? list
                : list.under(target.say().html("unsubscribe.which"))
                        .rows(List.of(target.button(target.say().text("button.unfollow.all"), "/unsubscribe all")));
    }

    private Reply all(Target target) {
        int ended = subscriptions.endAll(target.place().chat());
        Reply empty = listing.page(target, new Page.Wanted("", 1, true), "/subscriptions");
        return ended == 0 ? empty : empty.under(target.say().html("unsubscribe.all", "count", ended));
    }

    private Reply numbered(Matcher numbered, Target target) {
        Place place = numbered.group(2) == null
                ? target.place()
                : new Place(target.place().chat(), Integer.parseInt(numbered.group(2)));
        Optional<Subscription> meant = subscriptions.find(place, Long.parseLong(numbered.group(1)));
        String page = numbered.group(3);
        if (page == null) {
            return meant.map(one -> end(one, target)).orElseGet(() -> none(numbered, target));
        }
        // Pressed in the list, which goes on without it; pressed once more, it says so.
        meant.ifPresent(subscriptions::end);
        Html line = meant.map(one -> target.say().html("unsubscribe.done", "label", Html.bold(label(one, target))))
                .orElseGet(() -> gone(numbered, target));
        return listing.pageOrLast(target, Integer.parseInt(page)).under(line);
    }

    private Reply sure(Asked.Sure sure, Target target) {
        return subscriptions.find(target.place(), sure.interest()).map(one -> end(one, target)).orElseGet(() -> {
            Say say = target.say();
            String label = labels.label(sure.interest(), sure.words(), say);
            return Reply.of(say.html("unsubscribe.not", "label", Html.bold(label)))
                    .rows(List.of(target.button(say.text("button.subscriptions"), "/subscriptions")));
        });
    }

    private Reply end(Subscription subscription, Target target) {
        subscriptions.end(subscription);
        return new SubscribedCard(target).ended(subscription, label(subscription, target));
    }

    /** Only its number: in whose words it was is nobody else's business. */
    private static Html gone(Matcher numbered, Target target) {
        return target.say().html("unsubscribe.none", "number", numbered.group(1));
    }

    private static Reply none(Matcher numbered, Target target) {
        return Reply.of(gone(numbered, target))
                .rows(List.of(target.button(target.say().text("button.subscriptions"), "/subscriptions")));
    }

    private String label(Subscription subscription, Target target) {
        return labels.label(subscription.interest(), subscription.words(), target.say());
    }
}
