package lineupbot.feeds;

import okio.ByteString;

import java.time.Duration;

/** What came of asking for a feed. */
sealed interface Fetched {
    /**
     * The feed.
     *
     * @param address where it was found in the end: what its links are relative to
     * @param charset as the server says; null when it does not
     */
    record Body(ByteString bytes, String address, String charset, Feed.Validators validators) implements Fetched {}

    /** Nothing is new since the last time. */
    record Unchanged() implements Fetched {}

    /**
     * Nothing that can be used.
     *
     * @param stayAway as long as the server asks for; zero when it asks for nothing
     */
    record Failed(Trouble trouble, Duration stayAway) implements Fetched {
        Failed(Trouble trouble) {
            this(trouble, Duration.ZERO);
        }
    }
}
