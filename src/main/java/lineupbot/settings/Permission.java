package lineupbot.settings;

import lineupbot.chat.Authority;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;

import java.util.Optional;

/** Whether somebody may change what their chat has set, and what they are told who may not. */
public final class Permission {
    private final Authority authority;

    public Permission(Authority authority) {
        this.authority = authority;
    }

    /** What to answer instead of doing it; empty when it may be done. */
    public Optional<Reply> refusal(Request request) {
        return switch (authority.on(request.from())) {
            case MAY -> Optional.empty();
            case MAY_NOT -> Optional.of(Reply.of(request.say().html("permission.admins")));
            case UNKNOWN -> Optional.of(Reply.of(request.say().html("permission.unknown")));
        };
    }
}
