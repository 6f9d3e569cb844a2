package lineupbot.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How far down a list of chats, in the order of their ids, something has come. */
record Reached(long chat, int topic) {
    static final Reached NOTHING = new Reached(Long.MIN_VALUE, 0);
    static final Reached END = new Reached(Long.MAX_VALUE, Integer.MAX_VALUE);

    static Reached in(ResultSet row, String chat, String topic) throws SQLException {
        long reached = row.getLong(chat);
        return row.wasNull() ? NOTHING : new Reached(reached, row.getInt(topic));
    }
}
