package lineupbot.alerts;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How the telling of one alert goes, renewed as long as it moves. */
final class AlertCard {
    private final Say say;

    AlertCard(Say say) {
        this.say = say;
    }

    Reply of(AlertProgress progress) {
        Html told = Html.join("\n\n", List.of(head(progress.head()), counts(progress), course(progress)));
        Reply card = Reply.of(told).rows(List.of(buttons(progress)))
                .row(new Button.Press(say.text("button.alerts"), "/alerts"));
        return progress.moves() ? card.renewedBy("/alerts " + progress.head().id()) : card;
    }

    private Html head(AlertHead head) {
        ThemeLines themes = new ThemeLines(say);
        return Html.lines(
                List.of(say.html("alerts.card", "alert", Long.toString(head.id()), "about", themes.of(head.about())),
                        say.html("alerts.made", "made", themes.at(head.made()), "corrections", head.corrections())));
    }

    private Html counts(AlertProgress progress) {
        if (progress.all() == 0) {
            return progress.head().listing() ? Html.EMPTY : say.html("alerts.nobody");
        }
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("alerts.sent", "sent", progress.sent(), "all", progress.all()));
        add(lines, "alerts.pending", progress.pending() + progress.unknown());
        add(lines, "alerts.under.way", progress.underWay());
        addReasons(lines, "alerts.waiting", progress.waiting());
        addReasons(lines, "alerts.failed", progress.failed());
        add(lines, "alerts.doubtful", progress.doubtful());
        add(lines, "alerts.corrections", progress.corrections());
        return Html.lines(lines);
    }

    private void add(Collection<Html> lines, String key, long count) {
        if (count > 0) {
            lines.add(say.html(key, "count", count));
        }
    }

    private void addReasons(Collection<Html> lines, String key, Map<String, Long> byReason) {
        if (!byReason.isEmpty()) {
            List<Html> reasons = new ArrayList<>();
            byReason.forEach(
                    (reason, count) -> reasons.add(say.html("alerts.reason", "reason", named(reason), "count", count)));
            lines.add(say.html(key, "count", AlertProgress.sum(byReason), "reasons", Html.join(", ", reasons)));
        }
    }

    /** A reason nobody has worded is told as it is. */
    private String named(String reason) {
        String key = "alerts.reason." + (reason.isEmpty() ? "none" : reason);
        return say.has(key) ? say.text(key) : reason;
    }

    private Html course(AlertProgress progress) {
        List<Html> lines = new ArrayList<>();
        if (progress.head().listing()) {
            lines.add(say.html("alerts.listing"));
        }
        if (progress.perSecond() > 0 && progress.moves()) {
            lines.add(say.html("alerts.rate", "rate", progress.perSecond()));
        }
        progress.left().ifPresent(left -> lines.add(left(left)));
        if (progress.head().paused()) {
            lines.add(say.html("alerts.paused"));
        } else if (progress.isOver() && progress.all() > 0) {
            lines.add(say.html("alerts.over"));
        }
        return Html.lines(lines);
    }

    private Html left(Duration left) {
        // Rounded up: nobody minds when it is over sooner.
        long minutes = left.plusSeconds(59).toMinutes();
        return minutes < 60
                ? say.html("alerts.left.minutes", "minutes", minutes)
                : say.html("alerts.left.hours", "hours", minutes / 60, "minutes", minutes % 60);
    }

    private List<Button> buttons(AlertProgress progress) {
        List<Button> buttons = new ArrayList<>();
        if (progress.head().paused()) {
            buttons.add(press("resume", progress));
        } else if (!progress.isOver()) {
            buttons.add(press("pause", progress));
        }
        buttons.add(press("refresh", progress));
        return buttons;
    }

    private Button press(String what, AlertProgress progress) {
        return new Button.Press(say.text("button.alerts." + what), "/alerts " + what + " " + progress.head().id());
    }
}
