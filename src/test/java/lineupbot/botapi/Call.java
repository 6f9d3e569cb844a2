package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One call of the bot, recorded when it has taken effect.
 *
 * @param at when it arrived, of {@link System#nanoTime()}
 * @param method as the documentation spells it
 * @param status the HTTP status of the answer; 0 when the connection was dropped
 */
public record Call(long at, String method, JsonNode parameters, int status) {
    public boolean is(String name) {
        return method.equals(name);
    }

    public boolean succeeded() {
        return status == 200;
    }

    /** The parameter as text; empty when it is missing. */
    public String text(String parameter) {
        return parameters.path(parameter).asText();
    }

    /** The chat by its id; 0 when there is none. */
    public long chatId() {
        return parameters.path("chat_id").asLong();
    }

    Call answered(int with) {
        return new Call(at, method, parameters, with);
    }

    @Override
    public String toString() {
        return method + " " + parameters + " -> " + status;
    }
}
