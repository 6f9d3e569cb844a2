package lineupbot.alerts;

import lineupbot.alerts.Story.Event;
import lineupbot.alerts.Story.OfLaunches;
import lineupbot.alerts.Story.Subject;
import lineupbot.chat.Html;
import lineupbot.chat.Say;
import lineupbot.lineup.Footnotes;
import lineupbot.lineup.Labels;
import lineupbot.lineup.Launch;
import lineupbot.lineup.LaunchLines;
import lineupbot.lineup.Source;
import lineupbot.lineup.State;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Tells of launches: what, where, when, how sure, who says so; and what of it was told otherwise. */
final class LaunchTelling {
    private final Say say;
    private final OfLaunches story;
    private final List<Subject> shown;
    private final UnaryOperator<Launch> cut;
    private final LaunchLines now;
    private final LaunchLines then;
    private final Footnotes notes;

    /**
     * A telling of a length that may be chosen.
     *
     * @param most how many models and brands are told of
     * @param cut  how much of each launch is told
     */
    LaunchTelling(Say say, OfLaunches story, int most, UnaryOperator<Launch> cut) {
        this.say = say;
        this.story = story;
        this.cut = cut;
        shown = story.subjects().stream().limit(most).toList();
        notes = new Footnotes(say, sources());
        now = new LaunchLines(say, notes);
        then = new LaunchLines(say, new Footnotes(say, List.of()));
    }

    Html text() {
        List<Html> parts = new ArrayList<>();
        List<Subject> standing = shown.stream().filter(subject -> !subject.standing().isEmpty()).toList();
        if (!standing.isEmpty()) {
            parts.add(standing.size() == 1 && story.subjects().size() == 1 ? one(standing.getFirst()) : all(standing));
        }
        parts.add(Html.lines(shown.stream()
                .flatMap(subject -> subject.corrected().stream().map(event -> before(subject, event))).toList()));
        shown.stream().filter(subject -> !subject.withdrawn().isEmpty()).map(this::withdrawn).forEach(parts::add);
        parts.add(notes.foot());
        return Html.join("\n\n", parts);
    }

    private List<Source> sources() {
        return shown.stream().flatMap(this::told).flatMap(launch -> launch.sources().stream()).toList();
    }

    /** The launches that are told with their sources. */
    private Stream<Launch> told(Subject subject) {
        return Stream.concat(subject.standing().stream(), left(subject).stream());
    }

    private Html one(Subject subject) {
        List<Html> lines = new ArrayList<>();
        lines.add(marked(titled(Html.bold(subject.name()), subject)));
        lines.addAll(lines(subject));
        lines.add(new Sureness(say).of(subject.standing()));
        return Html.lines(lines);
    }

    private Html all(List<Subject> standing) {
        List<Html> lines = new ArrayList<>();
        lines.add(marked(heading(standing)));
        List<List<Html>> told = standing.stream().map(this::lines).toList();
        if (told.stream().distinct().count() == 1) {
            lines.addAll(told.getFirst());
            standing.forEach(subject -> lines.add(item(subject)));
        } else {
            for (int at = 0; at < standing.size(); at++) {
                lines.add(
                        say.html("alert.line", "name", name(standing.get(at)), "told", Html.join("; ", told.get(at))));
            }
        }
        if (story.subjects().size() > shown.size()) {
            lines.add(say.html("more", "count", story.subjects().size() - shown.size()));
        }
        lines.add(new Sureness(say).of(standing.stream().flatMap(subject -> subject.standing().stream()).toList()));
        return Html.lines(lines);
    }

    private Html heading(List<Subject> standing) {
        return standing.stream().allMatch(Subject::isModel)
                ? say.html("alert.several", "brand", story.name(), "count", story.standing().size())
                : say.html("alert.events", "brand", story.name());
    }

    private Html marked(Html what) {
        return story.isCorrected() ? say.html("alert.corrected", "what", what) : what;
    }

    private Html titled(Html name, Subject subject) {
        return subject.body() == null
                ? name
                : say.html("list.line", "name", name, "known", Labels.body(subject.body(), say));
    }

    private Html item(Subject subject) {
        Html called = Html.bold(subject.called());
        return subject.body() == null
                ? say.html("item", "name", called)
                : say.html("item.known", "name", called, "known", Labels.body(subject.body(), say));
    }

    private Html name(Subject subject) {
        Html called = Html.bold(subject.called());
        return subject.body() == null ? called : Html.of(called, Html.text(", " + Labels.body(subject.body(), say)));
    }

    private List<Html> lines(Subject subject) {
        return now.of(subject.standing().stream().map(cut).toList(), subject.state());
    }

    private Html before(Subject subject, Event event) {
        return story.subjects().size() == 1
                ? say.html("alert.before", "told", as(event))
                : say.html("alert.before.of", "name", subject.called(), "told", as(event));
    }

    /** How it was told: what was on the line then was told as being there. */
    private Html as(Event event) {
        return Html.join("; ", then.of(List.of(event.told().launch()), State.NOW));
    }

    private Html withdrawn(Subject subject) {
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("alert.withdrawn", "what", titled(Html.bold(subject.name()), subject)));
        subject.withdrawn().forEach(event -> lines.add(say.html("alert.before", "told", as(event))));
        List<Launch> left = left(subject);
        lines.addAll(now.of(left.stream().map(cut).toList(), subject.state()));
        if (left.isEmpty() && subject.standing().isEmpty()) {
            lines.add(say.html("alert.gone"));
        }
        return Html.lines(lines);
    }

    /** What sources say now in place of what is withdrawn; else what is known besides. */
    private static List<Launch> left(Subject subject) {
        if (subject.withdrawn().isEmpty()) {
            return List.of();
        }
        List<Launch> instead = subject.withdrawn().stream().filter(event -> event.now() != null).map(Event::now)
                .toList();
        return instead.isEmpty() && subject.standing().isEmpty() ? subject.known() : instead;
    }
}
