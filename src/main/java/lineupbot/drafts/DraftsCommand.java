package lineupbot.drafts;

import lineupbot.chat.Command;
import lineupbot.chat.Page;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import lineupbot.chat.Role;

/** {@code /drafts [page]}: what waits for an editor to publish or drop it. */
public final class DraftsCommand implements Command {
    private static final int PAGE = 8;

    private final Drafts drafts;

    public DraftsCommand(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public Role role() {
        return Role.EDITOR;
    }

    @Override
    public Reply answer(Request request) {
        Page.Wanted wanted = Page.Wanted.in(request.words());
        Page<Draft> page = new Page<>(drafts.open(wanted.skipped(PAGE), PAGE), wanted.number(), PAGE,
                drafts.countOpen());
        return page.exists()
                ? new DraftList(request.say()).of(page).inPlace(wanted.turned())
                : page.missing("/drafts", request.say());
    }
}
