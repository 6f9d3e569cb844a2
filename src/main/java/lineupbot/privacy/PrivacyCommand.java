package lineupbot.privacy;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;

/** {@code /privacy}: what is kept of whom, why, and for how long. */
public final class PrivacyCommand implements Command {
    private final Terms terms;

    /**
     * For how many days things are kept.
     *
     * @param alerts   which chat got which alert
     * @param visitors that somebody was here
     * @param words    what was asked in vain
     */
    public record Terms(long alerts, int visitors, int words) {}

    public PrivacyCommand(Terms terms) {
        this.terms = terms;
    }

    @Override
    public String name() {
        return "privacy";
    }

    @Override
    public Reply answer(Request request) {
        Say say = request.say();
        return Reply
                .of(say.html("privacy", "alerts", terms.alerts(), "visitors", terms.visitors(), "words", terms.words()))
                .row(new Button.Press(say.text("button.forget.ask"), "/forget"));
    }
}
