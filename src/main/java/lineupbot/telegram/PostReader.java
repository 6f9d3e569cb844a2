package lineupbot.telegram;

import lineupbot.chat.CommandLine;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.InaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

import java.util.Optional;

/** Reads out of an update what is for us: in private chats everything, in groups, where others talk, commands. */
final class PostReader {
    private final String username;

    /** @param username the bot's own, without the at sign */
    PostReader(String username) {
        this.username = username;
    }

    /**
     * What is for us.
     *
     * @throws RuntimeException when the update lacks what the Bot API promises
     */
    Optional<Post> read(Update update) {
        int id = update.getUpdateId();
        if (update.hasMessage()) {
            return message(id, update.getMessage());
        }
        if (update.hasEditedMessage()) {
            return edited(id, update.getEditedMessage());
        }
        return update.hasCallbackQuery() ? Optional.of(pressed(id, update.getCallbackQuery())) : Optional.empty();
    }

    private Optional<Post> message(int id, Message message) {
        if (message.isUserMessage() && !isOtherBot(message)) {
            return Optional.of(privately(id, message, message.hasText() ? message.getText() : ""));
        }
        if (message.getMigrateToChatId() != null) {
            return Optional.of(new Post.Moved(id, at(message, null), message.getMigrateToChatId()));
        }
        return message.hasText() && message.getText().startsWith("/") && !isOtherBot(message)
                ? command(id, message)
                : Optional.empty();
    }

    /** What is said once is answered once; but in private nobody is left without a word. */
    private static Optional<Post> edited(int id, Message message) {
        // A live location is edited every few seconds, for hours.
        boolean live = message.hasLocation();
        return message.isUserMessage() && !live ? Optional.of(privately(id, message, "")) : Optional.empty();
    }

    private static Post privately(int id, Message message, String text) {
        return new Post.Said(id, at(message, null), user(message.getFrom()), tag(message.getFrom()), text, true);
    }

    private Optional<Post> command(int id, Message message) {
        String bot = CommandLine.of(message.getText()).bot();
        if (!bot.isEmpty() && !bot.equalsIgnoreCase(username)) {
            return Optional.empty();
        }
        return Optional.of(new Post.Said(id, at(message, message.getMessageId()), user(message.getFrom()),
                tag(message.getFrom()), message.getText(), !bot.isEmpty()));
    }

    private static Post pressed(int id, CallbackQuery query) {
        MaybeInaccessibleMessage under = query.getMessage();
        User from = query.getFrom();
        if (under == null) {
            Address nowhere = new Address(from.getId(), null, null);
            return new Post.Pressed(id, nowhere, query.getId(), null, from.getId(), from.getLanguageCode(), null);
        }
        boolean old = under instanceof InaccessibleMessage;
        return new Post.Pressed(id, at(under, null), query.getId(), old ? null : under.getMessageId(), from.getId(),
                from.getLanguageCode(), query.getData());
    }

    /** A bot that speaks for itself could talk with us for ever; as a channel or an anonymous admin it is a person. */
    private static boolean isOtherBot(Message message) {
        return message.getFrom() != null && message.getFrom().getIsBot() && message.getSenderChat() == null;
    }

    private static Address at(MaybeInaccessibleMessage message, Integer quoted) {
        boolean inTopic = message instanceof Message whole && whole.isTopicMessage();
        return new Address(message.getChatId(), inTopic ? ((Message) message).getMessageThreadId() : null, quoted);
    }

    private static long user(User from) {
        return from == null ? 0 : from.getId();
    }

    private static String tag(User from) {
        return from == null ? null : from.getLanguageCode();
    }
}
