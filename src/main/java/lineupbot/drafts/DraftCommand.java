package lineupbot.drafts;

import lineupbot.alerts.Noted;
import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;
import lineupbot.desk.Fault;
import lineupbot.lineup.WhenReader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /draft N}: a draft with all that can be done to it. {@code /draft N publish|quiet|drop|back|edit}: does it.
 * Behind publish and quiet may stand the version that was seen: nothing is published that nobody has looked at.
 */
public final class DraftCommand implements Command {
    private static final Pattern SAID = Pattern.compile("(\\d{1,15})(?: (\\p{L}+)(?: (.*))?)?");

    private final Drafts drafts;
    private final Publisher publisher;
    private final WhenReader dates;

    public DraftCommand(Drafts drafts, Publisher publisher, WhenReader dates) {
        this.drafts = drafts;
        this.publisher = publisher;
        this.dates = dates;
    }

    @Override
    public String name() {
        return "draft";
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
        Say say = request.say();
        Matcher said = SAID.matcher(request.words());
        if (!said.matches()) {
            return toAll(say.html("draft.how"), say);
        }
        Optional<Draft> draft = drafts.find(Long.parseLong(said.group(1)));
        Optional<Known> known = publisher.known();
        if (draft.isEmpty() || known.isEmpty()) {
            return toAll(say.html("draft.no.such", "number", said.group(1)), say);
        }
        String more = said.group(3) == null ? "" : said.group(3);
        String action = said.group(2) == null ? "" : said.group(2);
        DraftCard card = new DraftCard(say, known.get());
        return switch (action) {
            case "" -> card.of(draft.get());
            case "publish", "quiet" -> publish(draft.get(), more, action.equals("publish"), request, card);
            case "drop" -> drop(draft.get(), request, card);
            case "back" -> back(draft.get(), card, say);
            case "edit" -> draft.get().isOpen()
                    ? new Editing(drafts, known.get(), dates, say).answer(draft.get(), more)
                    : card.of(draft.get());
            default -> toAll(say.html("draft.how"), say);
        };
    }

    private Reply publish(Draft draft, String version, boolean telling, Request request, DraftCard card) {
        Say say = request.say();
        Integer seen = version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
        return switch (publisher.publish(draft.id(), seen, request.from().user(), telling)) {
            case Outcome.Published(Draft done, int additions, Noted noted) ->
                toAll(Html.lines(List.of(say.html("draft.published", "number", Long.toString(done.id()), "title",
                        done.content().title(), "additions", additions), told(noted, telling, say))), say)
                        .inPlace(true);
            case Outcome.Closed(Draft closed) -> DraftCard.below(closed(closed, request), card.of(closed));
            case Outcome.Changed(Draft changed) -> DraftCard.below(say.html("draft.changed"), card.of(changed));
            case Outcome.Refused(List<Fault> faults) ->
                DraftCard.below(say.html("draft.refused", "problems", Fault.together(faults, say)), card.of(draft));
            case Outcome.Missing() -> toAll(say.html("draft.no.such", "number", Long.toString(draft.id())), say);
        };
    }

    private static Html told(Noted noted, boolean telling, Say say) {
        return !telling
                ? say.html("draft.told.quiet")
                : say.html("draft.told", "alerts", noted.alerts(), "chats", noted.chats(), "more",
                        noted.goesOn() ? "yes" : "no");
    }

    /** Who was faster: somebody else, or the same editor with a second press. */
    private static Html closed(Draft draft, Request request) {
        boolean own = draft.closedBy() != null && draft.closedBy() == request.from().user();
        return request.say().html("draft.closed", "state", draft.state().name(), "who",
                own ? "you" : draft.closedBy() == null || draft.closedBy() == 0 ? "bot" : "other", "editor",
                draft.closedBy() == null ? "" : Long.toString(draft.closedBy()));
    }

    private Reply drop(Draft draft, Request request, DraftCard card) {
        boolean dropped = drafts.drop(draft.id(), request.from().user());
        Draft now = drafts.find(draft.id()).orElse(draft);
        return dropped
                ? toAll(request.say().html("draft.dropped", "number", Long.toString(draft.id())), request.say(),
                        new Button.Press(request.say().text("button.draft.back"), "/draft " + draft.id() + " back"))
                        .inPlace(true)
                : DraftCard.below(closed(now, request), card.of(now));
    }

    private Reply back(Draft draft, DraftCard card, Say say) {
        boolean again = drafts.takeBack(draft.id());
        Reply now = card.of(drafts.find(draft.id()).orElse(draft));
        return again ? DraftCard.below(say.html("draft.back"), now) : now;
    }

    private static Reply toAll(Html line, Say say, Button... more) {
        return Reply.of(line).row(more).row(new Button.Press(say.text("button.drafts"), "/drafts"));
    }
}
