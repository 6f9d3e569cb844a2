package lineupbot.telegram;

import lineupbot.chat.DeepLink;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Who the bot is on Telegram (Bot API: getMe), and the addresses that lead to it (Bot API: deep linking).
 *
 * @param username without the at sign
 * @param inline   whether it may be asked from any chat
 * @param joins    whether it may be added to groups
 */
record Self(long id, String username, boolean inline, boolean joins) {

    /** What Telegram says after /start in a group that the bot was added to by its link. */
    static final String ADDED = "added";

    static Self of(User me) {
        return new Self(me.getId(), me.getUserName(), Boolean.TRUE.equals(me.getSupportInlineQueries()),
                Boolean.TRUE.equals(me.getCanJoinGroups()));
    }

    boolean isCalled(String name) {
        return name.equalsIgnoreCase(username);
    }

    /** Opens the bot with the answer to a command; with its start screen if the command is too long for a link. */
    String opening(String command) {
        return "https://t.me/" + username + "?start=" + parameter(command);
    }

    /** Lets a person choose a group to add the bot to. */
    String addingToGroup() {
        return "https://t.me/" + username + "?startgroup=" + ADDED;
    }

    static String parameter(String command) {
        return DeepLink.parameter(command).orElse("start");
    }
}
