package lineupbot.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

import java.util.Map;

/**
 * A question about a chat. The answer is left as JSON: it holds much that we do not need, and the library falls over
 * what it does not know.
 */
final class Question extends BotApiMethod<ObjectNode> {
    private final String method;
    private final Map<String, Object> parameters;

    private Question(String method, Map<String, Object> parameters) {
        this.method = method;
        this.parameters = parameters;
    }

    /** @param name of a public chat, with the at sign (Bot API: getChat) */
    static Question chat(String name) {
        return new Question("getChat", Map.of("chat_id", name));
    }

    /** Whether and how somebody is in a chat (Bot API: getChatMember). */
    static Question member(long chat, long user) {
        return new Question("getChatMember", Map.of("chat_id", chat, "user_id", user));
    }

    @JsonValue
    Map<String, Object> parameters() {
        return parameters;
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public ObjectNode deserializeResponse(String answer) throws TelegramApiRequestException {
        if (Outgoing.read(answer) instanceof ObjectNode object) {
            return object;
        }
        throw new TelegramApiRequestException("an answer about nothing");
    }
}
