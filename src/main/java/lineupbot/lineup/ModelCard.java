package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The card of a model. */
final class ModelCard {
    /** What is said of a brand and holds for its models. */
    private static final Set<Topic> OF_BRAND = EnumSet.of(Topic.SITE, Topic.PRODUCTION_MODE, Topic.LOCALISATION,
            Topic.PLANS, Topic.STATUS);

    private static final int ARTICLE = "an ".length();

    private final Say say;

    ModelCard(Say say) {
        this.say = say;
    }

    /** @param launches and {@code claims} of the model and of its brand as a whole */
    Reply of(Model model, List<Launch> launches, List<Claim> claims, List<Model> neighbours) {
        List<Launch> own = launches.stream().filter(launch -> launch.subject().equals(model.key())).toList();
        List<Claim> ownClaims = claims.stream().filter(claim -> claim.subject().equals(model.key()))
                .filter(claim -> !saysTheTitle(claim, model)).toList();
        List<Launch> brands = launches.stream().filter(launch -> !own.contains(launch))
                .filter(launch -> own.stream().noneMatch(ModelCard::isStart) || launch.kind().stops()).toList();
        List<Claim> brandClaims = claims.stream().filter(claim -> claim.subject().equals(model.brand()))
                .filter(claim -> OF_BRAND.contains(claim.topic()))
                .filter(claim -> claim.topic() != Topic.SITE || own.stream().allMatch(launch -> launch.site() == null))
                .toList();

        Footnotes notes = new Footnotes(say, inOrder(own, ownClaims, brands, brandClaims));
        Html card = Html.join("\n\n",
                List.of(head(model, own, notes), Html.lines(new ClaimLines(say, notes).of(ownClaims)),
                        brand(model, brands, brandClaims, notes), notes.foot()));
        return buttons(Reply.of(card), model, neighbours);
    }

    private static List<Source> inOrder(List<Launch> own, List<Claim> ownClaims, List<Launch> brands,
            List<Claim> brandClaims) {
        List<Source> sources = new ArrayList<>(Cited.by(own, ownClaims));
        sources.addAll(Cited.by(brands, brandClaims));
        return sources;
    }

    /** The title names the body already: “Пикап”, “A pickup”. */
    private boolean saysTheTitle(Claim claim, Model model) {
        if (claim.topic() != Topic.BODY || claim.conflict() != null || model.body() == null) {
            return false;
        }
        String body = Labels.body(model.body(), say);
        String text = say.text(claim.text()).toLowerCase(say.language().locale());
        return text.endsWith(body) && text.length() - body.length() <= ARTICLE;
    }

    private static boolean isStart(Launch launch) {
        return launch.kind().starts() && launch.certainty() == Certainty.DONE;
    }

    private Html head(Model model, List<Launch> own, Footnotes notes) {
        List<Html> lines = new ArrayList<>();
        Html name = Html.bold(model.fullName());
        lines.add(model.body() == null
                ? name
                : say.html("list.line", "name", name, "known", Labels.body(model.body(), say)));
        lines.addAll(new LaunchLines(say, notes).of(own, model.state()));
        if (own.isEmpty()) {
            lines.add(say.html("model.launches.none"));
        }
        return Html.lines(lines);
    }

    private Html brand(Model model, List<Launch> launches, List<Claim> claims, Footnotes notes) {
        if (launches.isEmpty() && claims.isEmpty()) {
            return Html.EMPTY;
        }
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("model.brand", "brand", model.brandName()));
        lines.addAll(new LaunchLines(say, notes).of(launches, model.state()));
        lines.addAll(new ClaimLines(say, notes).of(claims));
        return Html.lines(lines);
    }

    private Reply buttons(Reply card, Model model, List<Model> neighbours) {
        return card
                .row(Labels.brand(model.brand(), say.text("button.brand.named", "brand", model.brandName())),
                        new Button.Press(say.text("button.news"), "/news " + model.key()),
                        new Button.Share(say.text("button.share"), "/model " + model.key()))
                .rows(List.of(Labels.bellAndPicture(model.key(), say)))
                .rows(List.of(neighbours.stream().map(one -> Labels.model(one.key(), one.name())).toList()));
    }
}
