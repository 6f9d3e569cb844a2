package lineupbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The library's getUpdates, but one update that cannot be read does not take its whole batch along: in its place stands
 * an update with nothing but its id. Kinds of updates and fields that the library does not know are fine already.
 */
final class TolerantGetUpdates extends GetUpdates {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(TolerantGetUpdates.class);
    /** Those that {@link PostReader} and {@link InlineQueries} read, and no others. */
    private static final List<String> KINDS = List.of("message", "edited_message", "channel_post", "callback_query",
            "guest_message", "my_chat_member", "inline_query");

    /**
     * @param offset  confirms every update below it; 0 confirms none
     * @param limit   how many updates at most, 1 to 100
     * @param timeout how long Telegram holds its answer back until there is an update
     */
    TolerantGetUpdates(int offset, int limit, Duration timeout) {
        setOffset(offset == 0 ? null : (Integer) offset);
        setLimit(limit);
        setTimeout((int) timeout.toSeconds());
        setAllowedUpdates(KINDS);
    }

    @Override
    @SuppressWarnings("NonApiType") // the library's signature
    public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            return super.deserializeResponse(answer);
        } catch (TelegramApiRequestException e) {
            if (e.getCause() == null) {
                throw e;
            }
            return new ArrayList<>(oneByOne(answer));
        }
    }

    private static List<Update> oneByOne(String answer) throws TelegramApiRequestException {
        try {
            List<Update> updates = new ArrayList<>();
            for (JsonNode update : OBJECT_MAPPER.readTree(answer).required("result")) {
                read(update, updates);
            }
            return updates;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new TelegramApiRequestException("no answer of the Bot API", e);
        }
    }

    private static void read(JsonNode update, List<Update> updates) {
        try {
            updates.add(OBJECT_MAPPER.treeToValue(update, Update.class));
        } catch (JsonProcessingException | RuntimeException e) {
            JsonNode id = update.path("update_id");
            log.warn("update {} skipped: it cannot be read", id.canConvertToInt() ? id.intValue() : "without an id");
            Update unreadable = new Update();
            unreadable.setUpdateId(id.canConvertToInt() ? id.intValue() : null);
            updates.add(unreadable);
        }
    }
}
