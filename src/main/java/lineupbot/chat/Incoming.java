package lineupbot.chat;

/**
 * What somebody says to the bot, wherever they say it: a message, a pressed button, a line in a terminal.
 *
 * @param place     where it was said
 * @param user      who said it: a Telegram user id, 0 when nobody in particular did
 * @param official  whether it is said in the chat's own name: a post in a channel, or by an administrator of a group
 *                  who stays unnamed
 * @param language  in which the answer is wanted
 * @param text      the words as they came; empty when what came has none, such as a sticker
 * @param addressed whether it can only be meant for this bot; false for a bare command in a group of many bots
 */
public record Incoming(Place place, long user, boolean official, Language language, String text, boolean addressed) {

    /** Said by a person in a chat without topics. */
    public Incoming(long chat, long user, Language language, String text, boolean addressed) {
        this(new Place(chat), user, false, language, text, addressed);
    }

    public long chat() {
        return place.chat();
    }

    /** The same with other words. */
    public Incoming saying(String words) {
        return new Incoming(place, user, official, language, words, addressed);
    }
}
