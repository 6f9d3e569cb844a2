package lineupbot.settings;

import lineupbot.chat.Language;

import java.time.ZoneId;

/**
 * What a chat has set for itself. Null where it has set nothing.
 *
 * @param quiet  when alerts wait
 * @param digest when alerts come; null: each at once
 * @param silent whether alerts come without a sound
 * @param theme  the colours of pictures
 */
public record ChatSettings(Language language, ZoneId zone, QuietHours quiet, Digest digest, boolean silent,
        Theme theme) {
    static final ChatSettings NONE = new ChatSettings(null, null, null, null, false, null);
}
