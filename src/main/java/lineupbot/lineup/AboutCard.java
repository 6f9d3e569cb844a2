package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Localized;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.words.Named;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Answers one question about one thing: first what was asked, then what the thing is, then who says so. */
final class AboutCard {
    /**
     * What is known.
     *
     * @param model    empty when it is no model
     * @param brand    of the model, or itself; empty when it is neither
     * @param launches of the thing and its brand
     * @param claims   about the thing and its brand
     * @param models   of the brand, at most a dozen
     * @param bodies   of what the plant builds now
     * @param place    where the plant or site is
     */
    record Facts(Named named, Optional<Model> model, Optional<Brand> brand, List<Launch> launches, List<Claim> claims,
            List<Model> models, List<Body> bodies, Optional<Localized> place) {}

    /** What a place is asked for that its whole story answers. */
    private static final Set<AboutTopic> STORY = EnumSet.of(AboutTopic.SINCE, AboutTopic.STATUS, AboutTopic.OWNERSHIP,
            AboutTopic.MODELS, AboutTopic.BODY, AboutTopic.PLANS, AboutTopic.PRODUCTION_MODE, AboutTopic.NAMING);

    private final Say say;
    private final Facts facts;
    private final Footnotes notes;
    private final LaunchLines launchLines;
    private final ClaimLines claimLines;

    AboutCard(Say say, Facts facts) {
        this.say = say;
        this.facts = facts;
        notes = new Footnotes(say, Cited.by(facts.launches(), facts.claims()));
        launchLines = new LaunchLines(say, notes);
        claimLines = new ClaimLines(say, notes);
    }

    Reply of(AboutTopic topic) {
        List<Html> answer = answer(topic);
        Html first = answer.isEmpty()
                ? say.html("about.none", "name", Html.bold(name()), "topic", say.text("about.topic." + topic.word()))
                : say.html("about.first", "name", Html.bold(name()), "line", answer.getFirst());
        List<Html> lines = new ArrayList<>(List.of(first));
        lines.addAll(answer.stream().skip(1).toList());
        List<Html> known = topic == AboutTopic.SINCE && !answer.isEmpty() ? List.of() : known();
        Reply reply = Reply.of(Html.join("\n\n", List.of(Html.lines(lines), Html.lines(known), notes.foot())));
        return buttons(answer.isEmpty() ? reply.missing() : reply);
    }

    private List<Html> answer(AboutTopic topic) {
        String own = facts.named().key();
        List<Html> lines = new ArrayList<>(derived(topic));
        lines.addAll(launchLines.of(launches(topic, own), state()));
        lines.addAll(claimLines.of(claims(topic, own)));
        // When a brand began says nothing of a model.
        if (lines.isEmpty() && facts.model().isPresent() && topic != AboutTopic.SINCE) {
            lines.addAll(ofBrand(topic));
        }
        if (lines.isEmpty()) {
            lines.addAll(ofModels(topic));
        }
        boolean place = facts.named().kind() == Named.Kind.SITE
                || (facts.named().kind() == Named.Kind.PLANT && topic == AboutTopic.PRODUCTION_MODE);
        if (lines.isEmpty() && place && STORY.contains(topic)) {
            lines.addAll(claimLines.of(claims(AboutTopic.ALL, own)));
        }
        return lines;
    }

    /** What nobody says of the model may be said of its brand; it is told as that. */
    private List<Html> ofBrand(AboutTopic topic) {
        String brand = facts.model().orElseThrow().brand();
        List<Html> lines = new ArrayList<>(claimLines.of(claims(topic, brand)));
        lines.addAll(launchLines.of(launches(topic, brand), state()));
        if (!lines.isEmpty()) {
            lines.set(0, say.html("about.brand", "brand", facts.model().orElseThrow().brandName(), "line",
                    lines.getFirst()));
        }
        return lines;
    }

    /** What nobody says of a brand may be said of its models; the same of several is told once. */
    private List<Html> ofModels(AboutTopic topic) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        Map<String, Claim> said = new LinkedHashMap<>();
        for (Model model : facts.models()) {
            claims(topic, model.key()).forEach(claim -> {
                names.computeIfAbsent(say.text(claim.text()), text -> new ArrayList<>()).add(model.name());
                said.putIfAbsent(say.text(claim.text()), claim);
            });
        }
        return said.entrySet().stream().map(one -> say.html("about.models.say", "names",
                String.join(", ", names.get(one.getKey())), "line", claimLines.of(List.of(one.getValue())).getFirst()))
                .toList();
    }

    /** What follows from the tables themselves. */
    private List<Html> derived(AboutTopic topic) {
        return switch (topic) {
            case STATUS -> facts.brand().map(brand -> Html.text(Labels.state(state(), say))).stream().toList();
            case BODY -> facts.named().kind() == Named.Kind.PLANT
                    ? List.of(Html.text(
                            String.join(", ", facts.bodies().stream().map(body -> Labels.body(body, say)).toList())))
                    : facts.model().map(Model::body).map(body -> Html.text(Labels.body(body, say))).stream().toList();
            case MODELS -> facts.models().isEmpty()
                    ? List.of()
                    : List.of(say.html("about.models", "count", facts.models().size(), "names",
                            String.join(", ", facts.models().stream().map(Model::name).toList())));
            case PLANS -> planned();
            case SITE -> facts.place().map(place -> Html.text(say.text(place))).stream().toList();
            case MAKER -> facts.brand().map(brand -> Labels.origin(brand, say)).filter(origin -> !origin.isEmpty())
                    .map(Html::text).stream().toList();
            default -> List.of();
        };
    }

    private List<Html> planned() {
        List<String> names = facts.models().stream().filter(model -> model.state() == State.PLANNED).map(Model::name)
                .toList();
        return names.isEmpty() ? List.of() : List.of(say.html("about.planned", "names", String.join(", ", names)));
    }

    private List<Launch> launches(AboutTopic topic, String of) {
        boolean brand = facts.model().isEmpty();
        return facts.launches().stream().filter(launch -> brand || launch.subject().equals(of))
                .filter(topic::isAnsweredBy).toList();
    }

    private List<Claim> claims(AboutTopic topic, String of) {
        return facts.claims().stream().filter(claim -> isOf(claim.subject(), of)).filter(topic::isAnsweredBy).toList();
    }

    /** A brand with a single model is that model. */
    private boolean isOf(String subject, String of) {
        return subject.equals(of) || (facts.models().size() == 1 && of.equals(facts.named().key())
                && subject.equals(facts.models().getFirst().key()));
    }

    /** What the thing is, for whoever asked something else of it. */
    private List<Html> known() {
        List<Html> known = new ArrayList<>();
        facts.model().filter(model -> !Labels.ofModel(model, say).isEmpty()).ifPresent(model -> known
                .add(say.html("about.known", "name", model.fullName(), "known", Labels.ofModel(model, say))));
        facts.brand().filter(brand -> facts.model().isEmpty())
                .ifPresent(brand -> known.add(say.html("about.known", "name", brand.name(), "known",
                        Stream.of(Labels.origin(brand, say), Labels.state(brand.state(), say))
                                .filter(part -> !part.isEmpty()).reduce((one, other) -> one + ", " + other)
                                .orElse(""))));
        List<Launch> starts = launches(AboutTopic.SINCE, facts.named().key()).stream()
                .filter(launch -> launch.kind().starts() && launch.certainty() == Certainty.DONE).map(Launch::brief)
                .toList();
        known.addAll(launchLines.of(starts, state()));
        return known;
    }

    private State state() {
        return facts.model().map(Model::state).or(() -> facts.brand().map(Brand::state)).orElse(State.UNKNOWN);
    }

    private String name() {
        return facts.named().kind() == Named.Kind.PLANT
                ? say.text("plant.quoted", "name", facts.named().label())
                : say.text(facts.named().label());
    }

    private Reply buttons(Reply reply) {
        String key = facts.named().key();
        return switch (facts.named().kind()) {
            case MODEL ->
                reply.row(Labels.model(key, say.text("button.card")), Labels.brand(facts.model().orElseThrow().brand(),
                        say.text("button.brand.named", "brand", facts.model().orElseThrow().brandName())));
            case BRAND -> reply.row(Labels.brand(key, say.text("button.card")),
                    new Button.Press(say.text("button.news"), "/news " + key));
            case PLANT, SITE, MAKER -> reply.row(new Button.Press(say.text("button.plant"), "/plant"),
                    new Button.Press(say.text("button.brands"), "/brands"));
        };
    }
}
