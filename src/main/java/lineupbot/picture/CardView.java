package lineupbot.picture;

import lineupbot.chat.Html;
import lineupbot.chat.Say;
import lineupbot.lineup.Body;
import lineupbot.lineup.Brand;
import lineupbot.lineup.Footnotes;
import lineupbot.lineup.Labels;
import lineupbot.lineup.Launch;
import lineupbot.lineup.LaunchLines;
import lineupbot.lineup.Model;
import lineupbot.lineup.Source;
import lineupbot.lineup.State;
import lineupbot.lineup.WhenWords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a model or brand's picture shows. */
final class CardView {
    private static final int LINES = 4;
    private static final int BODIES = 3;
    private static final int SOURCES = 4;
    private static final int MODELS = 6;

    private final Say say;
    private final LocalDate asOf;

    /** @param asOf the newest source; null when none has a date */
    CardView(Say say, LocalDate asOf) {
        this.say = say;
        this.asOf = asOf;
    }

    /** @param launches of the model itself */
    Card of(Model model, String photo, List<Launch> launches) {
        return new Card(model.fullName(), model.body() == null ? "" : Labels.body(model.body(), say),
                List.of(silhouette(model.body())), photo, lines(launches, model.state()), foot(launches));
    }

    /** @param starts of the brand or, where nobody speaks of it as a whole, its first models */
    Card of(Brand brand, String photo, List<Launch> starts, List<Model> models, int count) {
        Set<String> bodies = models.stream().map(Model::body).filter(Objects::nonNull).map(CardView::silhouette)
                .limit(BODIES).collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> lines = new ArrayList<>(lines(starts.stream().map(Launch::brief).toList(), brand.state()));
        if (!models.isEmpty()) {
            String named = models.stream().limit(MODELS).map(Model::name).collect(Collectors.joining(", "));
            lines.add(say.text("card.models", "models",
                    count <= MODELS ? named : say.text("card.models.more", "models", named, "count", count - MODELS)));
        }
        return new Card(brand.name(), Labels.origin(brand, say),
                bodies.isEmpty() ? List.of(silhouette(null)) : List.copyOf(bodies), photo, lines, foot(starts));
    }

    private static String silhouette(Body body) {
        return body == null ? "unknown" : body.name().toLowerCase(Locale.ROOT);
    }

    private List<String> lines(List<Launch> launches, State state) {
        // A single source would stand for everything; the foot of the picture names them all.
        LaunchLines lines = new LaunchLines(say, new Footnotes(say, List.of()));
        List<String> told = lines.of(launches, state).stream().map(Html::plain).limit(LINES).toList();
        return told.isEmpty() ? List.of(say.text("model.launches.none")) : told;
    }

    private String foot(List<Launch> launches) {
        Collection<String> names = launches.stream().flatMap(launch -> launch.sources().stream()).distinct()
                .limit(SOURCES).map(this::cited).collect(Collectors.toCollection(LinkedHashSet::new));
        String sources = String.join("; ", names);
        String date = asOf == null ? "" : new WhenWords(say).figures(asOf);
        if (sources.isEmpty()) {
            return asOf == null ? "" : say.text("stats.foot.none", "date", date);
        }
        return asOf == null
                ? say.text("card.sources", "sources", sources)
                : say.text("card.sources.date", "sources", sources, "date", date);
    }

    private String cited(Source source) {
        return Footnotes.cited(source, say).plain();
    }

    /** The same in words. */
    Html caption(Card card) {
        Html name = Html.bold(card.name());
        List<Html> lines = new ArrayList<>();
        lines.add(card.kind().isEmpty() ? name : say.html("list.line", "name", name, "known", card.kind()));
        card.lines().forEach(line -> lines.add(Html.text(line)));
        return Html.join("\n\n", List.of(Html.lines(lines), Html.text(card.foot())));
    }
}
