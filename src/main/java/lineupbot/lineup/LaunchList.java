package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What went onto the line, a line a launch, with who says so. */
final class LaunchList {
    private static final int BUTTONS_A_ROW = 2;

    private final Say say;
    private final WhenWords dates;

    LaunchList(Say say) {
        this.say = say;
        dates = new WhenWords(say);
    }

    /**
     * @param brand  name of the brand asked for; null for all
     * @param period asked for; null for all times
     * @param key    of the brand; empty for all
     */
    Reply of(Page<Launch> page, String brand, Period period, String key, String command) {
        List<Button> bell = Labels.bell(key, say);
        String asked = asked(brand, period);
        if (page.total() == 0) {
            return Reply.of(asked.isEmpty() ? say.html("lineup.empty") : say.html("launches.none", "asked", asked))
                    .row(new Button.Press(say.text("button.launches"), "/launches")).rows(List.of(bell));
        }
        Footnotes notes = new Footnotes(say, Cited.by(page.items(), List.of()));
        List<Html> lines = new ArrayList<>();
        lines.add(asked.isEmpty() ? say.html("launches.title") : say.html("launches.title.asked", "asked", asked));
        page.items().forEach(launch -> lines.add(line(launch, notes)));
        return Reply.of(Html.join("\n\n", List.of(Html.lines(lines), notes.foot())))
                .grid(cards(page.items()), BUTTONS_A_ROW).rows(List.of(page.turns(command), bell));
    }

    private String asked(String brand, Period period) {
        List<String> asked = new ArrayList<>();
        if (brand != null) {
            asked.add(brand);
        }
        if (period != null) {
            asked.add(WhenWords.asked(period, say));
        }
        return String.join(", ", asked);
    }

    private Html line(Launch launch, Footnotes notes) {
        Html what = say.html("launches.line", "when", dates.plain(launch.when()), "name", Html.bold(launch.name()),
                "body", launch.body() == null ? "" : Labels.body(launch.body(), say), "hasBody",
                launch.body() == null ? "no" : "yes", "kind", launch.kind().name().toLowerCase(Locale.ROOT), "noun",
                say.text("launch.noun." + launch.kind().name().toLowerCase(Locale.ROOT)));
        Html site = launch.site() == null ? Html.EMPTY : say.html("launch.site", "at", launch.site());
        Html reported = launch.certainty() == Certainty.REPORTED
                ? say.html("remark", "remark", say.text("reported"))
                : Html.EMPTY;
        return Html.of(what, site, reported, notes.mark(launch.sources()));
    }

    /** A button for each model or brand on the page. */
    private static List<Button> cards(List<Launch> launches) {
        Map<String, Button> cards = new LinkedHashMap<>();
        launches.forEach(launch -> cards.putIfAbsent(launch.subject(),
                launch.model() == null
                        ? Labels.brand(launch.subject(), launch.name())
                        : Labels.model(launch.subject(), launch.name())));
        return List.copyOf(cards.values());
    }
}
