package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The card of a brand. */
final class BrandCard {
    private static final int BUTTONS_A_ROW = 3;

    private final Say say;

    BrandCard(Say say) {
        this.say = say;
    }

    /**
     * What the card tells.
     *
     * @param models   the first of its models
     * @param count    how many models there are in all
     * @param launches of the brand as a whole
     * @param starts   when it began; when nobody speaks of the brand as a whole, its models' first
     * @param news     the newest about it
     */
    record Facts(Brand brand, List<Model> models, int count, List<Launch> launches, List<Launch> starts,
            List<Claim> claims, List<NewsItem> news) {}

    Reply of(Facts facts) {
        Brand brand = facts.brand();
        List<Launch> told = Stream.concat(facts.launches().stream(),
                facts.starts().stream().filter(start -> !facts.launches().contains(start))).toList();
        Footnotes notes = new Footnotes(say, Cited.by(told, facts.claims()));
        Html card = Html.join("\n\n",
                List.of(Html.lines(Stream.concat(Stream.of(title(brand)), launchLines(facts, notes)).toList()),
                        models(facts.models(), facts.count()),
                        Html.lines(new ClaimLines(say, notes).of(facts.claims())), notes.foot(), news(facts.news())));
        return Reply.of(card)
                .grid(facts.models().stream().map(model -> Labels.model(model.key(), model.name())).toList(),
                        BUTTONS_A_ROW)
                .row(new Button.Press(say.text("button.models.all"), "/models " + brand.key()),
                        new Button.Press(say.text("button.news"), "/news " + brand.key()),
                        new Button.Press(say.text("button.launches"), "/launches " + brand.key()))
                .row(new Button.Press(say.text("button.brands"), "/brands"),
                        new Button.Share(say.text("button.share"), "/brand " + brand.key()))
                .rows(List.of(Labels.bellAndPicture(brand.key(), say)));
    }

    private Html title(Brand brand) {
        String origin = Labels.origin(brand, say);
        Html name = Html.bold(brand.name());
        return origin.isEmpty() ? name : say.html("list.line", "name", name, "known", origin);
    }

    private Stream<Html> launchLines(Facts facts, Footnotes notes) {
        LaunchLines lines = new LaunchLines(say, notes);
        State state = facts.brand().state();
        List<Launch> first = facts.launches().stream().anyMatch(launch -> launch.kind().starts())
                ? List.of()
                : facts.starts().stream().map(Launch::brief).toList();
        return Stream.concat(lines.of(first, state).stream(), lines.of(facts.launches(), state).stream());
    }

    private Html news(List<NewsItem> news) {
        return Html.lines(news.stream().map(item -> say.html("brand.news", "title", say.text(item.title()), "source",
                Footnotes.cited(item.source(), say))).toList());
    }

    private Html models(List<Model> models, int count) {
        if (models.isEmpty()) {
            return say.html("brand.models.none");
        }
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("brand.models", "count", count));
        for (Model model : models) {
            String known = Labels.ofModel(model, say);
            lines.add(known.isEmpty()
                    ? say.html("item", "name", model.name())
                    : say.html("item.known", "name", model.name(), "known", known));
        }
        if (count > models.size()) {
            lines.add(say.html("more", "count", count - models.size()));
        }
        return Html.lines(lines);
    }
}
