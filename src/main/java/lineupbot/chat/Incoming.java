package lineupbot.chat;

import java.time.Instant;

/**
 * What somebody says to the bot, wherever they say it: a message, a pressed button, a line in a terminal.
 *
 * @param place      where it was said
 * @param user       who said it: a Telegram user id, 0 when nobody in particular did
 * @param official   whether it is said in the chat's own name: a post in a channel, or by an administrator of a group
 *                   who stays unnamed
 * @param language   in which the answer is wanted
 * @param text       the words as they came, or what is written under a picture; empty when what came has none, such as
 *                   a sticker
 * @param addressed  whether it can only be meant for this bot; false for a bare command in a group of many bots
 * @param attachment what came with it in a private chat; null for nothing
 * @param written    when it was written, and for what is forwarded, when the original was; null when nobody knows
 */
public record Incoming(Place place, long user, boolean official, Language language, String text, boolean addressed,
        Attachment attachment, Instant written) {

    /** Said by a person in a chat without topics. */
    public Incoming(long chat, long user, Language language, String text, boolean addressed) {
        this(new Place(chat), user, false, language, text, addressed);
    }

    /** Nothing but words. */
    public Incoming(Place place, long user, boolean official, Language language, String text, boolean addressed) {
        this(place, user, official, language, text, addressed, null, null);
    }

    public long chat() {
        return place.chat();
    }

    /** The same with other words. */
    public Incoming saying(String words) {
        return new Incoming(place, user, official, language, words, addressed, attachment, written);
    }
}
