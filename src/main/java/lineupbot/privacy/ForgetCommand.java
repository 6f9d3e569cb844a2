package lineupbot.privacy;

import lineupbot.chat.Button;
import lineupbot.chat.Command;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Say;
import lineupbot.settings.Permission;

import java.util.ArrayList;
import java.util.List;

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
        List<String> parts = new ArrayList<>();
        if (kept.subscriptions() > 0) {
            parts.add(say.text("forget.part.subscriptions", "count", kept.subscriptions()));
        }
        if (kept.alerts() > 0) {
            parts.add(say.text("forget.part.alerts", "count", kept.alerts()));
        }
        if (kept.settings()) {
            parts.add(say.text("forget.part.settings"));
        }
        if (kept.awaited()) {
            parts.add(say.text("forget.part.awaited"));
        }
        return Reply
                .of(parts.isEmpty() ? say.html(line + ".nothing") : say.html(line, "kept", String.join(", ", parts)));
    }
}
