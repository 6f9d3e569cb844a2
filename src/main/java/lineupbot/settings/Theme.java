package lineupbot.settings;

import java.util.Locale;

/** The colours of the pictures in a chat. */
public enum Theme {
    LIGHT, DARK;

    /** As a command names it. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
