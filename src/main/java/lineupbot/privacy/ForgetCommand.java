package lineupbot.privacy;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.settings.Permission;

/** {@code /forget [yes]}: forgets what is kept of the chat, once whoever may decide for it has confirmed that. */
public final class ForgetCommand implements Command {
    private static final String SURE = "yes";

    private final Keeping keeping;
    private final Permission permission;

    public ForgetCommand(Keeping keeping, Permission permission) {
        this.keeping = keeping;
        this.permission = permission;
    }

    @Override
    public String name() {
        return "forget";
    }

    @Override
    public boolean changesSomething() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        return permission.refusal(request).orElseGet(() -> decided(request));
    }

    private Reply decided(Request request) {
        Say say = request.say();
        long chat = request.from().chat();
        if (request.words().equals(SURE)) {
            return told("forget.done", keeping.forget(chat), say).inPlace(true);
        }
        return told("forget.sure", keeping.of(chat), say).row(
                new Button.Press(say.text("button.forget"), "/forget " + SURE),
                new Button.Press(say.text("button.privacy"), "/privacy"));
    }

    private static Reply told(String line, KeptOfChat kept, Say say) {
        return Reply.of(say.html(line, "subscriptions", kept.subscriptions(), "alerts", kept.alerts(), "settings",
                kept.settings() ? "yes" : "no", "awaited", kept.awaited() ? "yes" : "no", "anything",
                kept.isNothing() ? "no" : "yes"));
    }
}
