package lineupbot.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.concurrent.ThreadLocalRandom;

/** A person pressing buttons. */
public record Presses(Person person) {
    /** Presses what is under the message now or was when it was sent; labels and data both find it. */
    public long button(Sent sent, String labelOrData) {
        ObjectNode message = person.api().message(sent.chatId(), sent.messageId()).map(ObjectNode.class::cast)
                .orElseGet(() -> gone(sent));
        String data = (message.has("reply_markup") ? Sent.of("", message, message) : sent).button(labelOrData)
                .or(() -> sent.button(labelOrData)).filter(Button::isPress)
                .orElseThrow(() -> new AssertionError("no button " + labelOrData + " under:\n" + sent.keyboard()))
                .value();
        return press(query(data).set("message", message));
    }

    /** Presses a button with any data, as a forged client could. */
    public long forged(Sent sent, String data) {
        return press(query(data).set("message", sent.message()));
    }

    /** Presses a button of a message so old that the bot gets no more than its number. */
    public long inaccessible(Sent sent, String data) {
        return press(query(data).set("message", gone(sent)));
    }

    /** Presses a button under a message that came by inline or guest mode. */
    public long inline(String inlineMessageId, String data) {
        return press(query(data).put("inline_message_id", inlineMessageId));
    }

    private static ObjectNode gone(Sent sent) {
        ObjectNode message = Json.object().put("message_id", sent.messageId()).put("date", 0);
        return message.set("chat", sent.message().get("chat"));
    }

    private long press(ObjectNode query) {
        return person.happens("callback_query", query);
    }

    private ObjectNode query(String data) {
        String id = Long.toString(ThreadLocalRandom.current().nextLong(1L << 62));
        ObjectNode query = Json.object().put("id", id).put("chat_instance", "instance-" + person.id()).put("data",
                data);
        return query.set("from", person.json());
    }
}
