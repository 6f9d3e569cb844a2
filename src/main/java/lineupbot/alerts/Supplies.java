package lineupbot.alerts;

import lineupbot.chat.Texts;
import lineupbot.pace.Pace;
import lineupbot.settings.Chats;
import org.jdbi.v3.core.Jdbi;

import java.time.Clock;

/** What any courier works with. */
public record Supplies(Jdbi jdbi, Chats chats, Texts texts, Letters letters, Pace pace, Clock clock) {

    /** The same for where nobody counts messages. */
    public Supplies unhurried() {
        return new Supplies(jdbi, chats, texts, letters, Pace.unhurried(), clock);
    }
}
