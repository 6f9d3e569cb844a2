package lineupbot.picture;

import lineupbot.chat.Html;
import lineupbot.chat.Say;
import lineupbot.lineup.Footnotes;
import lineupbot.lineup.Launch;
import lineupbot.lineup.Source;
import lineupbot.lineup.WhenWords;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what a timeline shows, for those who cannot see it: brand by brand, and who says so. */
final class TimelineCaption {
    private final Say say;
    private final WhenWords dates;

    TimelineCaption(Say say) {
        this.say = say;
        dates = new WhenWords(say);
    }

    /** @param lanes keys of models and brands by the brand's name */
    Html of(TimelineFacts facts, String title, Map<String, List<String>> lanes) {
        List<Source> cited = facts.page().items().stream().flatMap(key -> TimelineView.told(facts, key).stream())
                .flatMap(launch -> launch.sources().stream()).toList();
        Footnotes notes = new Footnotes(say, cited);
        List<Html> lines = new ArrayList<>();
        lines.add(Html.bold(title));
        lanes.forEach((brand, keys) -> lines.add(lane(brand, keys, facts, notes)));
        return Html.join("\n\n", List.of(Html.lines(lines), notes.foot()));
    }

    /** “JMC: Carrying, Conquer, Vigus – 16 августа 2023”. */
    private Html lane(String brand, List<String> keys, TimelineFacts facts, Footnotes notes) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        Map<String, List<Source>> sources = new LinkedHashMap<>();
        for (String key : keys) {
            List<Launch> told = TimelineView.told(facts, key);
            String events = told.stream().map(this::event).distinct().collect(Collectors.joining("; "));
            names.computeIfAbsent(events, none -> new ArrayList<>()).add(name(key, facts));
            sources.computeIfAbsent(events, none -> new ArrayList<>())
                    .addAll(told.stream().flatMap(launch -> launch.sources().stream()).toList());
        }
        List<Html> said = names.entrySet().stream()
                .map(entry -> Html.of(
                        say.html("timeline.line", "names", String.join(", ", entry.getValue()).strip(), "hasNames",
                                entry.getValue().getFirst().isEmpty() ? "no" : "yes", "events", entry.getKey()),
                        notes.mark(sources.get(entry.getKey()))))
                .toList();
        return say.html("timeline.lane", "brand", Html.bold(brand), "said", Html.join("; ", said));
    }

    private static String name(String key, TimelineFacts facts) {
        return facts.models().stream().filter(model -> model.key().equals(key)).map(model -> model.name()).findFirst()
                .orElse("");
    }

    private String event(Launch launch) {
        return say.text("timeline.event", "certainty", launch.certainty().name().toLowerCase(Locale.ROOT), "kind",
                launch.kind().name().toLowerCase(Locale.ROOT), "noun",
                say.text("launch.noun." + launch.kind().name().toLowerCase(Locale.ROOT)), "when",
                dates.plain(launch.when()));
    }
}
