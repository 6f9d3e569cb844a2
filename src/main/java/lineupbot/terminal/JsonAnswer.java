package lineupbot.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import lineupbot.chat.Button;
import lineupbot.chat.Enclosure;
import lineupbot.chat.Reply;

import java.util.List;

/**
 * An answer as one line of JSON, for programs.
 *
 * @param ask  what was asked
 * @param text as a person would see it, without markup
 */
record JsonAnswer(String ask, String text, List<List<JsonAnswer.JsonButton>> buttons, boolean picture) {

    private static final ObjectMapper JSON = new ObjectMapper();

    record JsonButton(String text, String press) {
        private static JsonButton of(Button button) {
            return new JsonButton(button.label(), button.press());
        }
    }

    static JsonAnswer of(String ask, Reply reply) {
        return new JsonAnswer(ask, reply.text().plain(),
                reply.buttons().stream().map(row -> row.stream().map(JsonButton::of).toList()).toList(),
                switch (reply.enclosure()) {
                    case Enclosure.Picture known -> true;
                    case Enclosure.Drawing drawing -> true;
                    case Enclosure.Document document -> false;
                    case null -> false;
                });
    }

    String line() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
