package lineupbot.chat;

import java.util.Locale;

/** An attached file that cannot be had. */
public final class FileTroubleException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it cannot be had. */
    public enum Trouble {
        TOO_LARGE,
        /** Whoever keeps it knows it no more. */
        GONE,
        /** It may be had later. */
        UNREACHABLE
    }

    private final Trouble trouble;

    public FileTroubleException(Trouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }

    /** What the person is told (texts {@code file.trouble.*}). */
    public Html told(Say say) {
        return say.html("file.trouble." + trouble.name().toLowerCase(Locale.ROOT), "megabytes",
                Files.MOST_BYTES / 1_000_000);
    }
}
