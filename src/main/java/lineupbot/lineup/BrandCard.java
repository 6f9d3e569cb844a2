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
     * @param models   the first of its models
     * @param count    how many models there are in all
     * @param launches of the brand as a whole
     * @param starts   what is known of its beginning, when nobody speaks of the brand as a whole its models' first
     * @param claims   about the brand
     */
    Reply of(Brand brand, List<Model> models, int count, List<Launch> launches, List<Launch> starts,
            List<Claim> claims) {
        List<Launch> told = Stream.concat(launches.stream(),
                starts.stream().filter(start -> !launches.contains(start))).toList();
        Footnotes notes = new Footnotes(say, Cited.by(told, claims));
        Html card = Html.join("\n\n", List.of(
                Html.lines(
                        Stream.concat(Stream.of(title(brand)), launchLines(brand, launches, starts, notes)).toList()),
                models(models, count),
                Html.lines(new ClaimLines(say, notes).of(claims)),
                notes.foot()));
        return Reply.of(card)
                .grid(models.stream().map(model -> Labels.model(model.key(), model.name())).toList(), BUTTONS_A_ROW)
                .row(new Button.Press(say.text("button.models.all"), "/models " + brand.key()),
                        new Button.Press(say.text("button.news"), "/news " + brand.key()),
                        new Button.Press(say.text("button.launches"), "/launches " + brand.key()))
                .row(new Button.Press(say.text("button.brands"), "/brands"));
    }

    private Html title(Brand brand) {
        String origin = Labels.origin(brand, say);
        Html name = Html.bold(brand.name());
        return origin.isEmpty() ? name : say.html("list.line", "name", name, "known", origin);
    }

    private Stream<Html> launchLines(Brand brand, List<Launch> launches, List<Launch> starts, Footnotes notes) {
        LaunchLines lines = new LaunchLines(say, notes);
        List<Launch> first = launches.stream().anyMatch(launch -> launch.kind().starts())
                ? List.of()
                : starts.stream().map(Launch::brief).toList();
        return Stream.concat(lines.of(first, brand.state()).stream(), lines.of(launches, brand.state()).stream());
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
