package lineupbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.telegram.telegrambots.meta.api.methods.AnswerGuestQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.api.objects.SentGuestMessage;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The library's methods, but of the answer they read no more than is needed. A message that has arrived must not be
 * sent again because the library cannot read what Telegram says about it.
 */
final class Outgoing {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<ApiResponse<JsonNode>> ANSWER = new TypeReference<>() {
    };

    private Outgoing() {}

    /** A new message; its result has a number and nothing else, or is null when there is no number to read. */
    static final class Text extends SendMessage {
        private static final long serialVersionUID = 1L;

        Text(SendMessageBuilder<?, ?> parts) {
            super(parts);
        }

        @Override
        public Message deserializeResponse(String answer) throws TelegramApiRequestException {
            return numbered(answer);
        }
    }

    /** A new message with a photo; its result is that of {@link Text}, and has the largest size of the photo, if any. */
    static final class Photo extends SendPhoto {
        private static final long serialVersionUID = 1L;

        Photo(SendPhotoBuilder<?, ?> parts) {
            super(parts);
        }

        @Override
        public Message deserializeResponse(String answer) throws TelegramApiRequestException {
            Message message = numbered(answer);
            if (message != null) {
                message.setPhoto(photo(answer));
            }
            return message;
        }

        /** Sizes come in order, the largest last (Bot API: Message.photo); null when there is none to read. */
        private static List<PhotoSize> photo(String answer) throws TelegramApiRequestException {
            JsonNode sizes = read(answer).path("photo");
            String file = sizes.path(sizes.size() - 1).path("file_id").asText("");
            return file.isEmpty()
                    ? null
                    : List.of(PhotoSize.builder().fileId(file).fileUniqueId("").width(0).height(0).build());
        }
    }

    /** A new message with a document; its result is that of {@link Text}. Its file is read once. */
    static final class Document extends SendDocument {
        private static final long serialVersionUID = 1L;

        Document(SendDocumentBuilder<?, ?> parts) {
            super(parts);
        }

        @Override
        public Message deserializeResponse(String answer) throws TelegramApiRequestException {
            return numbered(answer);
        }
    }

    /** Another text for a message; its result is null. */
    static final class Edit extends EditMessageText {
        private static final long serialVersionUID = 1L;

        Edit(EditMessageTextBuilder<?, ?> parts) {
            super(parts);
        }

        @Override
        public Serializable deserializeResponse(String answer) throws TelegramApiRequestException {
            read(answer);
            return null;
        }
    }

    /** The answer to somebody in a chat we are not in; its result is null. */
    static final class Guest extends AnswerGuestQuery {
        private static final long serialVersionUID = 1L;

        Guest(String query, InlineQueryResult result) {
            super(query, result);
        }

        @Override
        public SentGuestMessage deserializeResponse(String answer) throws TelegramApiRequestException {
            read(answer);
            return null;
        }
    }

    private static Message numbered(String answer) throws TelegramApiRequestException {
        JsonNode number = read(answer).path("message_id");
        if (!number.isIntegralNumber() || !number.canConvertToInt()) {
            return null;
        }
        Message message = new Message();
        message.setMessageId(number.intValue());
        return message;
    }

    /** The result; a missing node when there is none. */
    static JsonNode read(String answer) throws TelegramApiRequestException {
        try {
            ApiResponse<JsonNode> response = JSON.readValue(answer, ANSWER);
            if (!Boolean.TRUE.equals(response.getOk())) {
                throw new TelegramApiRequestException("refused", response);
            }
            return Objects.requireNonNullElse(response.getResult(), MissingNode.getInstance());
        } catch (JsonProcessingException e) {
            throw new TelegramApiRequestException("no answer of the Bot API", e);
        }
    }
}
