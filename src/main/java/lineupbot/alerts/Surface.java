package lineupbot.alerts;

/** Where chats are: each program delivers to its own and leaves the others alone. */
public enum Surface {
    TELEGRAM("chat NOT IN (0, -1)"), TERMINAL("chat = 0");

    private final String chats;

    Surface(String chats) {
        this.chats = chats;
    }

    /** A condition in SQL; the terminal's own numbers are in LineupBot. */
    String chats() {
        return chats;
    }
}
