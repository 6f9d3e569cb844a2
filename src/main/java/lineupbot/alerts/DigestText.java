package lineupbot.alerts;

import lineupbot.alerts.Story.Event;
import lineupbot.alerts.Story.OfDrafts;
import lineupbot.alerts.Story.OfLaunches;
import lineupbot.alerts.Story.OfNews;
import lineupbot.alerts.Story.Subject;
import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Labels;
import lineupbot.lineup.Launch;
import lineupbot.lineup.NewsItem;
import lineupbot.lineup.Source;
import lineupbot.lineup.When;
import lineupbot.lineup.WhenWords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Several alerts in one message, a short line each, in the order of time. */
final class DigestText {
    private static final int MOST = 20;
    private static final int NAMES = 3;
    private static final int TITLE = 140;
    /** Room for the first and the last line. */
    private static final int OWN_WORDS = 100;

    /** @param when what it is about has happened */
    private record Line(When when, Html text) {}

    private final Say say;
    private final WhenWords dates;

    DigestText(Say say) {
        this.say = say;
        dates = new WhenWords(say);
    }

    Reply of(List<Story> stories) {
        List<Line> lines = stories.stream().map(this::line).sorted(Comparator.comparing(Line::when)).toList();
        List<Html> text = new ArrayList<>();
        text.add(say.html("alert.digest", "count", stories.size()));
        int shown = fitting(lines);
        lines.stream().limit(shown).map(Line::text).forEach(text::add);
        if (lines.size() > shown) {
            text.add(say.html("alert.digest.more", "count", lines.size() - shown));
        }
        return Reply.of(Html.lines(text)).row(new Button.Press(say.text("button.launches"), "/launches"),
                new Button.Press(say.text("button.news"), "/news"),
                new Button.Press(say.text("alert.subscriptions"), "/subscriptions"));
    }

    /** How many of the lines there is room for in one message. */
    private static int fitting(List<Line> lines) {
        int letters = 0;
        int shown = 0;
        while (shown < Math.min(lines.size(), MOST)) {
            letters += lines.get(shown).text().plain().length() + 1;
            if (letters > AlertText.MOST_LETTERS - OWN_WORDS) {
                break;
            }
            shown++;
        }
        return shown;
    }

    private Line line(Story story) {
        return switch (story) {
            case OfLaunches it -> it.standing().isEmpty() ? withdrawn(it) : launches(it);
            case OfNews it when it.now() == null -> new Line(When.unknown(), say.html("item", "name",
                    say.html("alert.withdrawn", "what", Visible.oneLine(say.text(it.told().title()), TITLE))));
            case OfNews it -> news(it, it.now());
            case OfDrafts it -> new Line(When.unknown(),
                    say.html("item", "name", say.html("alert.drafts", "count", it.drafts().size())));
        };
    }

    private Line news(OfNews story, NewsItem item) {
        When when = new When.Day(item.date());
        Html title = Html.text(Visible.oneLine(say.text(item.title()), TITLE));
        return new Line(when, dated(when, Html.of(title, corrected(story.isCorrected()), says(item.source()))));
    }

    private Line launches(OfLaunches story) {
        List<Launch> launches = story.standing().stream().flatMap(subject -> subject.standing().stream()).toList();
        Launch first = launches.stream().min(Comparator.comparing(Launch::when)).orElseThrow();
        Html what = Html.of(subjects(story), remarks(launches), corrected(story.isCorrected()),
                says(first.sources().getFirst()));
        return new Line(first.when(), dated(first.when(), what));
    }

    private Html subjects(OfLaunches story) {
        List<Subject> subjects = story.standing();
        if (subjects.size() > 1) {
            String names = subjects.stream().limit(NAMES).map(Subject::called).collect(Collectors.joining(", "));
            Html more = subjects.size() > NAMES
                    ? Html.text(" " + say.text("more", "count", subjects.size() - NAMES))
                    : Html.EMPTY;
            return Html.of(Html.bold(story.name()), Html.text(": " + names), more);
        }
        Subject only = subjects.getFirst();
        return Html.of(Html.bold(only.name()),
                Html.text(only.body() == null ? "" : ", " + Labels.body(only.body(), say)));
    }

    /** “ (первая партия, по сообщениям)”: what happened, and whether it is only said to have. */
    private Html remarks(List<Launch> launches) {
        List<String> remarks = new ArrayList<>(launches.stream().map(Launch::kind).distinct()
                .map(kind -> say.text("launch.noun." + kind.name().toLowerCase(Locale.ROOT))).toList());
        if (launches.stream().allMatch(launch -> launch.certainty() == Certainty.REPORTED)) {
            remarks.add(say.text("reported"));
        }
        return say.html("remark", "remark", String.join(", ", remarks));
    }

    private Html corrected(boolean is) {
        return is ? say.html("remark", "remark", say.text("alert.digest.corrected")) : Html.EMPTY;
    }

    private Line withdrawn(OfLaunches story) {
        List<Event> events = story.subjects().stream().flatMap(subject -> subject.events().stream()).toList();
        String names = story.subjects().stream().limit(NAMES).map(Subject::name).collect(Collectors.joining(", "));
        return new Line(events.getFirst().told().when(),
                say.html("item", "name", say.html("alert.withdrawn", "what", Html.bold(names))));
    }

    private Html dated(When when, Html what) {
        return say.html("item", "name", say.html("alert.digest.line", "when", dates.plain(when), "what", what));
    }

    private Html says(Source source) {
        return Html.of(Html.text(" · "), Html.link(say.text(source.name()), source.url()));
    }
}
