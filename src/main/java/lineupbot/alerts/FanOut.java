package lineupbot.alerts;

import org.jdbi.v3.core.Jdbi;

/** A placeholder. */
public final class FanOut {
    public FanOut(Jdbi jdbi) {}

    public boolean next() {
        return false;
    }
}
