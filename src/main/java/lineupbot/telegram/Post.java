package lineupbot.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import lineupbot.chat.Attachment;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;

import java.time.Instant;

/**
 * What is kept of an update that is for us, as JSON, until it is answered. An earlier version of the bot may have
 * stored it: what was not known then is null, 0 or false.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = Post.Said.class, name = "said"),
    @JsonSubTypes.Type(value = Post.Pressed.class, name = "pressed"),
    @JsonSubTypes.Type(value = Post.Called.class, name = "called"),
    @JsonSubTypes.Type(value = Post.Came.class, name = "came"),
    @JsonSubTypes.Type(value = Post.Left.class, name = "left"),
    @JsonSubTypes.Type(value = Post.Moved.class, name = "moved")})
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface Post {
    /** Telegram's number for the update. */
    int update();

    /** A word for what it is, for counting. */
    default String kind() {
        return switch (this) {
            case Said said -> "said";
            case Pressed pressed -> "pressed";
            case Called called -> "called";
            case Came came -> "came";
            case Left left -> "left";
            case Moved moved -> "moved";
            case TooMuch much -> much.post().kind();
        };
    }

    /** Where the answer goes; posts of one chat are answered in order. */
    Address at();

    /**
     * A message.
     *
     * @param user       0 when nobody in particular said it
     * @param tag        the person's language as an IETF tag; may be null
     * @param text       empty when the message has none
     * @param addressed  see {@link Incoming}
     * @param official   see {@link Incoming}
     * @param attachment see {@link Incoming}
     * @param written    in seconds since 1970, see {@link Incoming}
     */
    record Said(int update, Address at, long user, String tag, String text, boolean addressed, boolean official,
            Attachment attachment, Long written) implements Post {

        Incoming incoming(Language language) {
            return new Incoming(at.place(), user, official, language, text, addressed, attachment,
                    written == null ? null : Instant.ofEpochSecond(written));
        }
    }

    /**
     * A pressed button.
     *
     * @param query   what Telegram wants answered, so that the button stops spinning
     * @param message with the button; null when it cannot be edited
     * @param tag     the person's language as an IETF tag; may be null
     * @param text    the command on the button; null when there is none, or no chat to answer in
     * @param channel whether all who read the chat can press it, but few may write there
     */
    record Pressed(int update, Address at, String query, Integer message, long user, String tag, String text,
            boolean channel) implements Post {

        /** The text must not be null. */
        Incoming incoming(Language language) {
            return new Incoming(at.place(), user, false, language, text, true);
        }
    }

    /**
     * A mention in a chat that the bot is not in (Bot API: guest_message): nothing can be sent there but one answer.
     *
     * @param query what Telegram wants answered
     * @param tag   the person's language as an IETF tag; may be null
     * @param text  without the mention; never empty
     */
    record Called(int update, Address at, String query, long user, String tag, String text) implements Post {}

    /**
     * The bot was added to a chat, or a person who had blocked it is back.
     *
     * @param user  who did it
     * @param tag   the person's language as an IETF tag; may be null
     * @param group whether people talk there who do not know the bot
     */
    record Came(int update, Address at, long user, String tag, boolean group) implements Post {}

    /** The bot was removed from a chat, or blocked by a person. */
    record Left(int update, Address at) implements Post {}

    /** The group has become a supergroup with another id. */
    record Moved(int update, Address at, long to) implements Post {}

    /** One more than somebody may ask: it gets a line that says so. Never stored. */
    record TooMuch(Post post) implements Post {
        @Override
        public int update() {
            return post.update();
        }

        @Override
        public Address at() {
            return post.at();
        }
    }
}
