package lineupbot.telegram;

import lineupbot.chat.Attachment;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOrigin;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChannel;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChat;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginHiddenUser;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginUser;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What comes with a message besides its text. */
final class Attached {
    private Attached() {}

    /** The document, or the largest size of the photo; null for neither. */
    static Attachment to(Message message) {
        Document document = message.getDocument();
        if (document != null) {
            return new Attachment(Attachment.Kind.DOCUMENT, document.getFileId(),
                    Objects.requireNonNullElse(document.getFileName(), ""), size(document.getFileSize()));
        }
        List<PhotoSize> sizes = Objects.requireNonNullElse(message.getPhoto(), List.of());
        return sizes.stream().max(Comparator.comparingLong(size -> (long) size.getWidth() * size.getHeight())).map(
                largest -> new Attachment(Attachment.Kind.PHOTO, largest.getFileId(), "", size(largest.getFileSize())))
                .orElse(null);
    }

    /** The text, or what is written under a photo or document; empty for neither. */
    static String words(Message message) {
        String caption = to(message) == null ? null : message.getCaption();
        return message.hasText() ? message.getText() : Objects.requireNonNullElse(caption, "");
    }

    /** When it was written, in seconds since 1970: the original, when it is forwarded. Null when it is not told. */
    static Long written(Message message) {
        Integer original = date(message.getForwardOrigin());
        Integer date = original == null ? message.getDate() : original;
        return date == null ? null : (Long) date.longValue();
    }

    private static Integer date(MessageOrigin origin) {
        return switch (origin) {
            case MessageOriginUser user -> user.getDate();
            case MessageOriginHiddenUser hidden -> hidden.getDate();
            case MessageOriginChat chat -> chat.getDate();
            case MessageOriginChannel channel -> channel.getDate();
            case null, default -> null;
        };
    }

    private static long size(Number told) {
        return told == null ? 0 : told.longValue();
    }
}
