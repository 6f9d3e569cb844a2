package lineupbot.feeds;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A news feed that is read again and again.
 *
 * @param name       what people call it; no two have names that differ by case only
 * @param configured whether it comes from FEEDS
 * @param next       not asked before
 * @param read       when it was last read or found unchanged; null before the first time
 * @param validators what its server wants to hear again
 * @param failures   in a row
 * @param trouble    what is wrong with it now; null when nothing is
 */
public record Feed(long id, String address, String name, Mode mode, boolean paused, boolean configured, Instant next,
        Instant read, Validators validators, int failures, Trouble trouble) {

    /** What becomes of its plain news: published by itself, or a draft for the editors. A launch is always a draft. */
    public enum Mode {
        NEWS, DRAFT;

        static Optional<Mode> of(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "news", "новости" -> Optional.of(NEWS);
                case "draft", "drafts", "черновик", "черновики" -> Optional.of(DRAFT);
                default -> Optional.empty();
            };
        }
    }

    /**
     * What a server calls the version it has sent (RFC 9110: ETag, Last-Modified).
     *
     * @param etag         null when it has none
     * @param lastModified as the server wrote it; null when it did not
     */
    record Validators(String etag, String lastModified) {
        static final Validators NONE = new Validators(null, null);
    }
}
