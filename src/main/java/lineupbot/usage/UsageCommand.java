package lineupbot.usage;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;
import lineupbot.chat.Say;

import java.util.ArrayList;
import java.util.List;

/** {@code /usage}: how many use the bot, and what for, for owners. */
public final class UsageCommand implements Command {
    private static final int TOLD = 20;

    private final Usage usage;

    public UsageCommand(Usage usage) {
        this.usage = usage;
    }

    @Override
    public String name() {
        return "usage";
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        return Reply.of(section(say))
                .row(new Button.Press(say.text("button.unanswered"), "/unanswered"),
                        new Button.Press(say.text("button.usage.refresh"), "/usage refresh"))
                .inPlace(!request.isBare());
    }

    /** The figures in words, to stand below other figures, too. */
    public Html section(Say say) {
        Figures figures = usage.figures();
        List<Html> parts = new ArrayList<>();
        parts.add(Html.lines(List.of(say.html("usage.title"), active("usage.users", figures.users(), say),
                active("usage.chats", figures.chats(), say),
                say.html("usage.groups", "groups", figures.groups(), "subscribers", figures.subscribers()))));
        parts.add(say.html("usage.answers", "answers", figures.answers(), "missed", figures.missed(), "faults",
                figures.faults()));
        parts.add(Html.lines(figures.commands().stream().filter(asked -> !asked.command().isEmpty()).limit(TOLD)
                .map(asked -> line(asked, say)).toList()));
        return Html.join("\n\n", parts);
    }

    private static Html active(String line, Figures.Active active, Say say) {
        return say.html(line, "today", active.today(), "week", active.week(), "month", active.month());
    }

    private static Html line(Figures.Asked asked, Say say) {
        return say.html("usage.line", "command", asked.command(), "answers", asked.answers(), "missed", asked.missed());
    }
}
