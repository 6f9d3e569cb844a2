package lineupbot.botapi;

import java.time.Duration;
import java.util.Map;

/** What can go wrong with a call. A refused or dropped-before call has no effect; all others have. */
public sealed interface Fault {
    /** The server says no, in JSON. */
    record Refused(int code, String description, Map<String, Long> parameters) implements Fault {}

    /** Something in front of the server answers, in HTML. */
    record Page(int status, String html) implements Fault {}

    /** The connection breaks in the middle of the answer. */
    record CutBody() implements Fault {}

    /** The second half of the answer lets one wait. */
    record SlowBody(Duration pause) implements Fault {}

    /** The connection breaks before the call takes effect. */
    record DroppedBefore() implements Fault {}

    /** The call takes effect, and the connection breaks before the answer. */
    record DroppedAfter() implements Fault {}

    /** Nothing comes for a while, though the connection stands; then it breaks, and the call has had no effect. */
    record Silence(Duration pause) implements Fault {}

    /**
     * Updates come in any order, and some of them twice (Bot API: Update, update_id). Of no effect on other calls.
     *
     * @param seed of the order
     */
    record Scrambled(long seed) implements Fault {}

    static Fault refused(int code, String description) {
        return new Refused(code, description, Map.of());
    }

    static Fault tooMany(int seconds) {
        return new Refused(429, "Too Many Requests: retry after " + seconds, Map.of("retry_after", (long) seconds));
    }

    /** As a proxy may say it, without a hint how long to wait. */
    static Fault tooMany() {
        return refused(429, "Too Many Requests");
    }

    static Fault blocked() {
        return refused(403, "Forbidden: bot was blocked by the user");
    }

    /** The words come without "Bad Request: ". */
    static Fault badRequest(String words) {
        return refused(400, "Bad Request: " + words);
    }

    static Fault migrated(long toChat) {
        return new Refused(400, "Bad Request: group chat was upgraded to a supergroup chat",
                Map.of("migrate_to_chat_id", toChat));
    }

    static Fault unauthorized() {
        return refused(401, "Unauthorized");
    }

    static Fault conflict() {
        return refused(409, Updates.TERMINATED);
    }

    static Fault serverError() {
        return refused(500, "Internal Server Error");
    }

    static Fault badGateway() {
        return new Page(502, "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>\n");
    }

    static Fault cutBody() {
        return new CutBody();
    }

    static Fault slowBody(Duration pause) {
        return new SlowBody(pause);
    }

    static Fault silence(Duration pause) {
        return new Silence(pause);
    }

    static Fault scrambled(long seed) {
        return new Scrambled(seed);
    }

    static Fault droppedBefore() {
        return new DroppedBefore();
    }

    static Fault droppedAfter() {
        return new DroppedAfter();
    }
}
