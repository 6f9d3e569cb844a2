package lineupbot.lineup;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.lineup.Compared.Feature;
import lineupbot.lineup.Compared.Told;

import java.util.ArrayList;
import java.util.List;

/** Shows things side by side, feature by feature, so that it reads on a phone: lines, no columns. */
final class CompareTable {
    /** What is no longer than this stands on one line, for all things. */
    private static final int LINE = 60;

    private final Say say;

    CompareTable(Say say) {
        this.say = say;
    }

    Reply of(Compared compared) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.bold(joined(compared.names())));
        compared.features().forEach(feature -> parts.add(block(feature)));
        parts.add(compared.foot());
        return Reply.of(Html.join("\n\n", parts)).row(compared.cards().toArray(Button[]::new));
    }

    /** “A и B”, “A, B и C”. */
    private String joined(List<String> names) {
        return String.join(", ", names.subList(0, names.size() - 1)) + say.text("compare.and") + names.getLast();
    }

    private Html block(Feature feature) {
        String name = say.text("compare." + feature.key());
        if (feature.told().stream().map(Told::lines).distinct().count() == 1) {
            return same(name, feature);
        }
        List<Html> cells = feature.told().stream().map(told -> cell(told, feature.sentences())).toList();
        return !feature.sentences() && fitOneLine(cells)
                ? say.html("compare.line", "feature", name, "told", Html.join(", ", cells))
                : Html.lines(List.of(Html.bold(name), Html.lines(cells)));
    }

    /** What is short and has no commas of its own. */
    private static boolean fitOneLine(List<Html> cells) {
        List<String> plain = cells.stream().map(Html::plain).toList();
        return plain.stream().mapToInt(String::length).sum() <= LINE
                && plain.stream().noneMatch(cell -> cell.contains(",") || cell.contains(";"));
    }

    /** What is the same for all is said once. */
    private Html same(String name, Feature feature) {
        List<Html> lines = feature.told().getFirst().lines();
        int count = feature.told().size();
        if (lines.isEmpty()) {
            return say.html("compare.line", "feature", name, "told", say.html("compare.nothing"));
        }
        return feature.sentences()
                ? Html.lines(List.of(say.html("compare.all", "feature", name, "count", count), items(lines)))
                : say.html("compare.same", "feature", name, "count", count, "told", Html.join("; ", lines));
    }

    private Html cell(Told told, boolean sentences) {
        if (told.lines().isEmpty()) {
            return say.html("list.line", "name", told.label(), "known", say.html("compare.nothing"));
        }
        return sentences
                ? Html.lines(List.of(say.html("compare.of", "name", told.label()), items(told.lines())))
                : say.html("list.line", "name", told.label(), "known", Html.join("; ", told.lines()));
    }

    private Html items(List<Html> lines) {
        return Html.lines(lines.stream().map(line -> say.html("item", "name", line)).toList());
    }
}
