package lineupbot.drafts;

/**
 * News that an editor means to publish.
 *
 * @param id      as people call it
 * @param version goes up with each change
 * @param closedBy user id of who has published or dropped it, 0 for the bot; null while it is open
 */
public record Draft(long id, State state, int version, Content content, Long closedBy) {

    /** What became of a draft. */
    public enum State {
        OPEN, PUBLISHED, DROPPED
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    Draft with(Content other) {
        return new Draft(id, state, version, other, closedBy);
    }
}
