package lineupbot.chat;

/**
 * What somebody says to the bot, wherever they say it: a message, a pressed button, a line in a terminal.
 *
 * @param chat      where it was said: a Telegram chat id, or a number of the terminal's own
 * @param user      who said it: a Telegram user id, 0 when nobody in particular did
 * @param language  in which the answer is wanted
 * @param text      the words as they came; empty when what came has none, such as a sticker
 * @param addressed whether it can only be meant for this bot; false for a bare command in a group of many bots
 */
public record Incoming(long chat, long user, Language language, String text, boolean addressed) {

    /** The same with other words. */
    public Incoming saying(String words) {
        return new Incoming(chat, user, language, words, addressed);
    }
}
