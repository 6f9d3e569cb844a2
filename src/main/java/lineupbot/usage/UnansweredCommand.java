package lineupbot.usage;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;
import lineupbot.usage.Usage.Missed;

import java.util.ArrayList;
import java.util.List;

/** {@code /unanswered [PAGE | clear]}: what people ask in vain, most often first, for owners. */
public final class UnansweredCommand implements Command {
    private static final int PAGE = 20;
    private static final String CLEAR = "clear";

    private final Usage usage;

    public UnansweredCommand(Usage usage) {
        this.usage = usage;
    }

    @Override
    public String name() {
        return "unanswered";
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        usage.write();
        return switch (request.words()) {
            case CLEAR -> Reply.of(say.html("unanswered.clear", "count", usage.missed()))
                    .row(new Button.Press(say.text("button.unanswered.clear.yes"), "/unanswered clear yes"),
                            new Button.Press(say.text("button.unanswered.back"), "/unanswered 1"))
                    .inPlace(true);
            case CLEAR + " yes" ->
                Reply.of(say.html("unanswered.cleared", "count", usage.forgetMissed())).inPlace(true);
            default -> page(Page.Wanted.in(request.words()), say);
        };
    }

    private Reply page(Page.Wanted wanted, Say say) {
        Page<Missed> page = new Page<>(usage.missed(wanted.skipped(PAGE), PAGE), wanted.number(), PAGE, usage.missed());
        if (page.total() == 0) {
            return Reply.of(say.html("unanswered.none"));
        }
        if (!page.exists()) {
            return page.missing("/unanswered", say);
        }
        List<Html> lines = new ArrayList<>();
        lines.add(say.html("unanswered.title", "count", page.total()));
        page.items().forEach(
                missed -> lines.add(say.html("unanswered.line", "words", missed.words(), "times", missed.times())));
        lines.add(say.html("unanswered.foot", "days", Usage.DAYS_OF_WORDS));
        return Reply.of(Html.lines(lines)).rows(List.of(page.turns("/unanswered")))
                .row(new Button.Press(say.text("button.unanswered.clear"), "/unanswered clear"))
                .inPlace(wanted.turned());
    }
}
