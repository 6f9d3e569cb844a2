package lineupbot.telegram;

import java.time.Duration;

/** What became of one call of the Bot API (Bot API: Making requests). */
sealed interface Outcome<T> {
    /** A word for it, for counting. */
    default String word() {
        return switch (this) {
            case Sent<T> sent -> "sent";
            case NotModified<T> same -> "not_modified";
            case Wait<T> wait -> "wait";
            case Moved<T> moved -> "moved";
            case Refused<T> refused -> "refused";
            case Lost<T> lost -> "lost";
        };
    }

    /** Telegram has done it; the result may be null where it is not read. */
    record Sent<T>(T result) implements Outcome<T> {}

    /** The message already reads like this: nobody's error. */
    record NotModified<T>() implements Outcome<T> {}

    /** Too many requests: not before this time has passed. */
    record Wait<T>(Duration time) implements Outcome<T> {}

    /** The group has become a supergroup with another id. */
    record Moved<T>(long chat) implements Outcome<T> {}

    /** Telegram says no, and why. */
    record Refused<T>(int code, String description) implements Outcome<T> {
        private static final int BAD_TOKEN = 401;
        private static final int NO_SUCH_BOT = 404;
        private static final int CONFLICT = 409;

        boolean says(String words) {
            return description.contains(words);
        }

        /** The token is wrong, or not of a token's form. */
        boolean isToken() {
            return code == BAD_TOKEN || code == NO_SUCH_BOT;
        }

        boolean isConflict() {
            return code == CONFLICT;
        }
    }

    /**
     * No answer, or none that can be read, or the server fails.
     *
     * @param perhapsDone whether it may have been done all the same
     */
    record Lost<T>(String reason, boolean perhapsDone) implements Outcome<T> {}
}
