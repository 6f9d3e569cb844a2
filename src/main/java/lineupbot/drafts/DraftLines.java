package lineupbot.drafts;

import lineupbot.articles.Reading;
import lineupbot.chat.Html;
import lineupbot.chat.Say;
import lineupbot.desk.LineupFile.LaunchEntry;
import lineupbot.desk.LineupFile.ModelEntry;
import lineupbot.lineup.Body;
import lineupbot.lineup.Labels;
import lineupbot.lineup.WhenWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a draft says, a few lines for each thing: what, how it stands to what is known, and the article's words. */
final class DraftLines {
    private final Say say;
    private final Known known;
    private final WhenWords dates;

    DraftLines(Say say, Known known) {
        this.say = say;
        this.known = known;
        dates = new WhenWords(say);
    }

    /** “Источник: Деловая газета · 16.08.2023” */
    Html source(Content content) {
        String name = name(content, say);
        return say.html("draft.source", "source", Html.link(name, content.url()), "date", dates.figures(content.date()),
                "known", known.sourceAt(content.url()).isPresent() ? "yes" : "no");
    }

    /** Name or site of the source. */
    static String name(Content content, Say say) {
        String host = Citing.host(content.url());
        return content.source() != null ? content.source() : host.isEmpty() ? say.text("draft.source.none") : host;
    }

    /** With how it stands to what is known, as long as the draft is open. */
    Html of(Happening happening, boolean open, List<Reading.Why> doubts) {
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("draft.happening", "number", Integer.toString(happening.number()), "name", happening.name(),
                "told", told(happening)));
        lines.add(quote(happening.quote(), happening.model() == null ? happening.brand() : happening.model()));
        if (open) {
            lines.add(standing(happening));
            lines.add(body(happening));
        }
        doubts.forEach(why -> lines.add(say.html("draft.doubt", "why", say.text("read.doubt." + low(why)))));
        return Html.lines(lines);
    }

    /** “пикап, начало выпуска, сделано, 16 августа 2023 года, Переславское” */
    String told(Happening happening) {
        return Stream
                .of(happening.body() == null ? null : Labels.body(happening.body(), say),
                        say.text("launch.noun." + low(happening.kind())),
                        say.text("read.certainty." + low(happening.certainty())), dates.in(happening.when()),
                        happening.site() == null ? null : say.text(known.name(happening.site())))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private Html standing(Happening happening) {
        if (known.subject(happening).isEmpty()) {
            boolean brand = known.brand(happening.brand()).isEmpty();
            return say.html(brand ? "draft.mark.brand" : "draft.mark.model", "brand", happening.brand());
        }
        Standing standing = Standing.of(happening, known.launches(happening));
        return switch (standing.mark()) {
            case NEW -> say.html("draft.mark.new");
            case KNOWN -> say.html("draft.mark.known", "known", launch(standing.known()));
            case DISAGREES -> say.html("draft.mark.disagrees", "known", launch(standing.known()));
        };
    }

    private String launch(LaunchEntry launch) {
        return say.text("read.certainty." + low(launch.certainty())) + ", " + dates.in(launch.when());
    }

    private Html body(Happening happening) {
        Body before = happening.model() == null
                ? null
                : known.model(happening.brand(), happening.model()).map(ModelEntry::body).orElse(null);
        return before == null || happening.body() == null || before == happening.body()
                ? Html.EMPTY
                : say.html("draft.mark.body", "body", Labels.body(before, say));
    }

    Html of(Statement statement, Content content) {
        return Html.lines(List.of(
                say.html("draft.statement", "number", Integer.toString(statement.number()), "about",
                        about(statement, content), "topic", say.text("about.topic." + low(statement.topic())),
                        "certainty", say.text("read.certainty." + low(statement.certainty()))),
                statement.isQuoted() ? Html.EMPTY : Html.text(statement.text()), quote(statement.quote(), ""),
                statement.by() == null ? Html.EMPTY : say.html("draft.by", "by", statement.by())));
    }

    /** A brand that nobody knows yet goes by the name that the draft gives it. */
    private String about(Statement statement, Content content) {
        return content.happenings().stream().map(Happening::brand)
                .filter(brand -> known.brandKey(brand).equals(statement.about())).findFirst()
                .orElseGet(() -> say.text(known.name(statement.about())));
    }

    Html quote(String words, String about) {
        return words.isBlank() ? Html.EMPTY : Html.italic(say.text("read.quote", "quote", Excerpt.of(words, about)));
    }

    private static String low(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
