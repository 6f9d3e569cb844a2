package lineupbot.settings;

import lineupbot.chat.Authority;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;

import java.util.Optional;

/** Whether somebody may decide for the chat they write in; if not, what to tell them. Thread-safe. */
public final class Permission {
    private final Authority authority;

    public Permission(Authority authority) {
        this.authority = authority;
    }

    /** Empty when they may; else a line that says why not. */
    public Optional<Reply> refusal(Request request) {
        return switch (authority.on(request.from())) {
            case MAY -> Optional.empty();
            case MAY_NOT -> Optional.of(Reply.of(request.say().html("permission.not")));
            case UNKNOWN -> Optional.of(Reply.of(request.say().html("permission.unknown")));
        };
    }
}
