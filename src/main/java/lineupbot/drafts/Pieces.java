package lineupbot.drafts;

import lineupbot.chat.Incoming;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Articles that are too long for a message: Telegram's clients send them in pieces, cut between paragraphs or sentences
 * in the second half of what a message holds, one right after the other.
 */
final class Pieces {
    /** A message holds 4096 UTF-16 units (Bot API: sendMessage); clients cut behind the half of that. */
    private static final int SHORTEST = 2048;
    /** Times are whole seconds, and a slow line holds up what comes second. */
    private static final Duration APART = Duration.ofSeconds(5);
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?s).*[.!?…»”\"):;]\\s*");

    private Pieces() {}

    /** Until when the next piece is written, if this may be one; forwarded, the times are those of the original. */
    static Optional<Instant> nextBy(Incoming piece) {
        return piece.attachment() == null && piece.written() != null && piece.text().length() > SHORTEST
                ? Optional.of(piece.written().plus(APART))
                : Optional.empty();
    }

    /** The text with a piece more; as it is when that is its end already. */
    static String joined(String text, String piece) {
        if (text.endsWith(piece)) {
            return text;
        }
        return text + (SENTENCE_ENDS.matcher(text).matches() ? "\n\n" : " ") + piece;
    }
}
