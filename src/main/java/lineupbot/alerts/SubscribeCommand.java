package lineupbot.alerts;

import lineupbot.chat.Authority;
import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Texts;
import lineupbot.lineup.Asking;
import lineupbot.lineup.FilterWords;
import lineupbot.lineup.Lineup;
import lineupbot.words.Names;

/** {@code /subscribe [brand | model | body | country] [@channel]}, {@code /subscribe news [words]}: to hear of it. */
public final class SubscribeCommand implements Command {
    private final Subscriptions subscriptions;
    private final InterestWords words;
    private final InterestLabels labels;
    private final AskedBack askedBack;
    private final Targets targets;

    public SubscribeCommand(Subscriptions subscriptions, Lineup lineup, Names names, FilterWords filters, Texts texts,
            Authority authority) {
        this.subscriptions = subscriptions;
        words = new InterestWords(names, filters, texts);
        labels = new InterestLabels(lineup);
        askedBack = new AskedBack(new Asking(lineup.brands()));
        targets = new Targets(authority);
    }

    @Override
    public String name() {
        return "subscribe";
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
        if (!target.canPost()) {
            return Reply.of(target.say().html("channel.no.posts", "title", target.title()));
        }
        return askedBack.unlessSure(words.read(target.request().words()), target, "/subscribe",
                sure -> begin(sure, target));
    }

    private Reply begin(Asked.Sure sure, Target target) {
        Subscriptions.Added added = subscriptions.add(target.place(), sure.interest(), sure.words(),
                target.request().from().user(), target.say().language());
        return subscriptions.find(target.place(), sure.interest())
                .map(now -> new SubscribedCard(target).began(now, added,
                        labels.label(now.interest(), sure.words(), target.say()),
                        labels.of(now.interest(), sure.words(), target.say())))
                .orElseGet(() -> new SubscribedCard(target).tooMany(Subscriptions.MOST_A_CHAT));
    }
}
