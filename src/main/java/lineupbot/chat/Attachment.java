package lineupbot.chat;

import java.util.Locale;

/**
 * A file that came with what somebody said. Its content is fetched with {@link Files}.
 *
 * @param file Telegram's file_id, which holds for this bot only
 * @param name as the person's device called it; empty when it has none, as photos have
 * @param size in bytes; 0 when it is not told
 */
public record Attachment(Kind kind, String file, String name, long size) {
    /** A photo is a picture that Telegram has made smaller; a picture sent as a file is a document. */
    public enum Kind {
        DOCUMENT, PHOTO
    }

    /** What the name ends with, in lower case and without the dot; empty when there is no such end. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
