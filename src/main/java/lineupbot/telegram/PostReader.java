package lineupbot.telegram;

import lineupbot.chat.Attachment;
import lineupbot.chat.CommandLine;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.InaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

import java.util.Objects;
import java.util.Optional;

/**
 * Reads out of an update what is for us: in private chats everything; in groups, where others talk, commands, mentions
 * and replies to us, also when we are an administrator and see all that is said; in channels commands.
 */
final class PostReader {
    /** A call without a question is answered with who we are. */
    private static final String INTRODUCTION = "/start";

    private final Self self;
    private final Mention mention;

    PostReader(Self self) {
        this.self = self;
        mention = new Mention(self.username());
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
        if (update.hasChannelPost()) {
            return posted(id, update.getChannelPost());
        }
        if (update.hasGuestMessage()) {
            return called(id, update.getGuestMessage());
        }
        if (update.hasMyChatMember()) {
            return Membership.read(id, update.getMyChatMember());
        }
        return update.hasCallbackQuery() ? Optional.of(pressed(id, update.getCallbackQuery())) : Optional.empty();
    }

    private Optional<Post> message(int id, Message message) {
        if (message.getMigrateToChatId() != null) {
            return Optional.of(new Post.Moved(id, at(message, null), message.getMigrateToChatId()));
        }
        // What a channel has posted was answered there, or is not for us.
        boolean copied = Boolean.TRUE.equals(message.getIsAutomaticForward());
        if (copied || isOtherBot(message) || isOurOwn(message)) {
            return Optional.empty();
        }
        if (message.isUserMessage()) {
            return Optional.of(privately(id, message, Attached.words(message), Attached.to(message)));
        }
        return message.hasText() ? among(id, message) : Optional.empty();
    }

    private Optional<Post> posted(int id, Message post) {
        boolean command = post.hasText() && post.getText().startsWith("/") && post.getForwardOrigin() == null;
        return command && !isOurOwn(post) ? among(id, post) : Optional.empty();
    }

    /** Said where others talk, too. */
    private Optional<Post> among(int id, Message message) {
        CommandLine command = message.getText().startsWith("/") ? CommandLine.of(message.getText()) : null;
        boolean named = command != null && !command.bot().isEmpty();
        if (named && (!self.isCalled(command.bot()) || isGreeted(command))) {
            return Optional.empty();
        }
        // Whoever forwards a mention calls nobody.
        boolean mentioned = mention.isIn(message) && message.getForwardOrigin() == null;
        boolean addressed = named || mentioned || isReplyToUs(message);
        return command == null && !addressed
                ? Optional.empty()
                : Optional.of(said(id, at(message, message.getMessageId()), message, question(message.getText()),
                        addressed, null));
    }

    /** Nothing can be said to a guest's chat but the answer, so one comes whatever was said. */
    private Optional<Post> called(int id, Message message) {
        User from = message.getFrom() == null ? message.getGuestBotCallerUser() : message.getFrom();
        String text = message.hasText() ? message.getText() : Objects.requireNonNullElse(message.getCaption(), "");
        return isOtherBot(message)
                ? Optional.empty()
                : Optional.of(new Post.Called(id, new Address(message.getChatId(), null, null),
                        Objects.requireNonNull(message.getGuestQueryId()), user(from), tag(from), question(text)));
    }

    /** Telegram says this for the person who has added us, and that we answer already. */
    private static boolean isGreeted(CommandLine command) {
        return command.name().equals("start") && command.words().equals(Self.ADDED);
    }

    private String question(String text) {
        String words = mention.without(text);
        return words.isEmpty() ? INTRODUCTION : words;
    }

    /** What is said once is answered once; but in private nobody is left without a word. */
    private static Optional<Post> edited(int id, Message message) {
        // A live location is edited every few seconds, for hours.
        boolean live = message.hasLocation();
        return message.isUserMessage() && !live ? Optional.of(privately(id, message, "", null)) : Optional.empty();
    }

    private static Post privately(int id, Message message, String text, Attachment attachment) {
        return said(id, at(message, null), message, text, true, attachment);
    }

    private static Post said(int id, Address at, Message message, String text, boolean addressed,
            Attachment attachment) {
        Speaker speaker = Speaker.of(message);
        return new Post.Said(id, at, speaker.user(), speaker.tag(), text, addressed, speaker.official(), attachment,
                Attached.written(message));
    }

    private static Post pressed(int id, CallbackQuery query) {
        MaybeInaccessibleMessage under = query.getMessage();
        User from = query.getFrom();
        if (under == null) {
            Address nowhere = new Address(from.getId(), null, null);
            return new Post.Pressed(id, nowhere, query.getId(), null, from.getId(), from.getLanguageCode(), null,
                    false);
        }
        boolean old = under instanceof InaccessibleMessage;
        return new Post.Pressed(id, at(under, null), query.getId(), old ? null : under.getMessageId(), from.getId(),
                from.getLanguageCode(), query.getData(), under.getChat().isChannelChat());
    }

    /** A bot that speaks for itself could talk with us for ever; as a channel or an anonymous admin it is a person. */
    private static boolean isOtherBot(Message message) {
        return message.getFrom() != null && message.getFrom().getIsBot() && message.getSenderChat() == null;
    }

    /** An answer of ours, such as what somebody has put into a chat with us through inline mode. */
    private boolean isOurOwn(Message message) {
        return isUs(message.getViaBot()) || isUs(message.getFrom());
    }

    /** In a topic, everything said is a reply to the message that opened the topic, as long as it is to no other. */
    private boolean isReplyToUs(Message message) {
        Message original = message.getReplyToMessage();
        return original != null && isUs(original.getFrom()) && original.getForumTopicCreated() == null;
    }

    private boolean isUs(User user) {
        return user != null && user.getId() == self.id();
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
