package lineupbot.telegram;

import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;

import java.util.Optional;

/** Whether we are in a chat, as Telegram tells when it changes (Bot API: my_chat_member). */
final class Membership {
    private Membership() {}

    /** Empty when only our rights have changed. */
    static Optional<Post> read(int id, ChatMemberUpdated change) {
        boolean before = isMember(change.getOldChatMember());
        boolean now = isMember(change.getNewChatMember());
        if (before == now) {
            return Optional.empty();
        }
        Chat chat = change.getChat();
        User by = change.getFrom();
        Address at = new Address(chat.getId(), null, null);
        return Optional.of(now
                ? new Post.Came(id, at, by.getId(), by.getLanguageCode(), chat.isGroupChat() || chat.isSuperGroupChat())
                : new Post.Left(id, at));
    }

    private static boolean isMember(ChatMember member) {
        return switch (member.getStatus()) {
            case "left", "kicked" -> false;
            case "restricted" ->
                member instanceof ChatMemberRestricted restricted && Boolean.TRUE.equals(restricted.getIsMember());
            default -> true;
        };
    }
}
