package lineupbot.chat;

/** What somebody is to the bot; each may do all that those before it may. */
public enum Role {
    PERSON,
    /** Keeps the lineup. */
    EDITOR,
    /** Decides who is an editor, too. */
    OWNER;

    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
