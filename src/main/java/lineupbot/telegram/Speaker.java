package lineupbot.telegram;

import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Who says something (Bot API: Message, sender_chat). Whoever speaks as a chat, be it the group itself, a channel or the
 * channel whose posts are discussed there, is nobody in particular: the user that Telegram names then is a stand-in.
 *
 * @param user     0 when it is nobody in particular
 * @param tag      the person's language as an IETF tag; may be null
 * @param official see {@link lineupbot.chat.Incoming}
 */
record Speaker(long user, String tag, boolean official) {

    static Speaker of(Message message) {
        Chat speaking = message.getSenderChat();
        User person = speaking == null ? message.getFrom() : null;
        if (message.isChannelMessage()) {
            // Who may post in a channel may speak for it; the answer is for all who read it.
            return new Speaker(person == null ? 0 : person.getId(), null, true);
        }
        return person == null
                ? new Speaker(0, null, speaking != null && speaking.getId().equals(message.getChatId()))
                : new Speaker(person.getId(), person.getLanguageCode(), false);
    }
}
