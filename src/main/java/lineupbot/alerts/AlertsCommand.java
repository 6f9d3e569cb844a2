package lineupbot.alerts;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;
import lineupbot.chat.Visible;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /alerts [page N]}: the alerts, newest first. {@code /alerts N}: how the telling of one goes.
 * {@code /alerts pause|resume|refresh N}: the same in its place, after letting it rest or go on.
 */
public final class AlertsCommand implements Command {
    private static final int PAGE = 8;
    private static final int SHOWN = 60;
    private static final Pattern ONE = Pattern.compile("(?:(pause|resume|refresh) )?(\\d{1,18})");
    private static final Pattern SEVERAL = Pattern.compile("(?:page(?: [p-]?\\d{1,9})?)?");

    private final Progress progress;

    public AlertsCommand(Progress progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public Role role() {
        return Role.EDITOR;
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        String words = request.words().toLowerCase(Locale.ROOT);
        Matcher one = ONE.matcher(words);
        if (one.matches()) {
            return one(one.group(1), Long.parseLong(one.group(2)), request.say());
        }
        return SEVERAL.matcher(words).matches()
                ? list(Page.Wanted.in(words), request.say())
                : to(Reply.of(request.say().html("alerts.unknown", "words", Visible.oneLine(request.words(), SHOWN))),
                        request.say());
    }

    private Reply list(Page.Wanted wanted, Say say) {
        Page<AlertLine> page = new Page<>(progress.page(wanted.skipped(PAGE), PAGE), wanted.number(), PAGE,
                progress.count());
        return page.exists()
                ? new AlertsList(say).of(page).inPlace(wanted.turned())
                : page.missing(AlertsList.PAGES, say);
    }

    /** @param change pause, resume or refresh; null for none */
    private Reply one(String change, long alert, Say say) {
        if ("pause".equals(change) || "resume".equals(change)) {
            progress.pause(alert, change.equals("pause"));
        }
        Optional<Reply> card = progress.of(alert).map(found -> new AlertCard(say).of(found).inPlace(change != null));
        return card.orElseGet(() -> to(Reply.of(say.html("alerts.no.such", "alert", Long.toString(alert))), say));
    }

    private static Reply to(Reply hint, Say say) {
        return hint.row(new Button.Press(say.text("button.alerts"), "/alerts"));
    }
}
