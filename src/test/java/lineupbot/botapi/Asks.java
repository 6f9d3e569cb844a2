package lineupbot.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** A person asking the bot from a chat that it is not in. */
public record Asks(Person person) {
    /** Types the bot's name and the query; the offset is what the bot gave as the next one, or empty. */
    public long inline(String query, String offset) {
        ObjectNode asked = Json.object().put("id", newId()).put("query", query).put("offset", offset).put("chat_type",
                "private");
        return person.happens("inline_query", asked.set("from", person.json()));
    }

    /** Sends one of the inline results. */
    public long chooses(String resultId, String query) {
        ObjectNode chosen = Json.object().put("result_id", resultId).put("query", query).put("inline_message_id",
                "inline-" + newId());
        return person.happens("chosen_inline_result", chosen.set("from", person.json()));
    }

    /** Mentions the bot; the text is the whole message. */
    public long asGuest(String text) {
        ObjectNode message = Json.object().put("message_id", 1).put("date", Instant.now().getEpochSecond())
                .put("guest_query_id", newId()).put("text", text);
        message.set("from", person.json());
        message.set("guest_bot_caller_user", person.json());
        message.set("chat",
                Json.object().put("id", -1_009_999_999_999L).put("type", "supergroup").put("title", "Somewhere else"));
        message.set("entities", Entities.in(text));
        return person.happens("guest_message", message);
    }

    private static String newId() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1L << 62));
    }
}
