package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person sees after one sending or editing.
 *
 * @param method sendMessage, editMessageText, …
 * @param text without markup; a caption counts as text
 * @param html as the bot wrote it
 * @param rows the buttons under it
 * @param message as the server keeps it
 */
public record Sent(String method, long chatId, long messageId, String text, String html, List<List<Button>> rows,
        JsonNode parameters, JsonNode message) {
    static Sent of(String method, JsonNode parameters, JsonNode message) {
        List<List<Button>> rows = Json.stream(message.path("reply_markup").path("inline_keyboard"))
                .map(row -> Json.stream(row).map(Button::of).toList()).toList();
        return new Sent(method, message.get("chat").get("id").asLong(), message.get("message_id").asLong(),
                either(message), either(parameters), rows, parameters, message);
    }

    private static String either(JsonNode node) {
        return node.path(node.has("text") ? "text" : "caption").asText();
    }

    public boolean isEdit() {
        return method.startsWith("edit");
    }

    public Optional<Button> button(String textOrValue) {
        return rows.stream().flatMap(List::stream)
                .filter(button -> button.text().equals(textOrValue) || button.value().equals(textOrValue)).findFirst();
    }

    /** The labels as a person sees them: {@code [A] [B]}, one line a row. */
    public String keyboard() {
        return rows.stream()
                .map(row -> row.stream().map(button -> "[" + button.text() + "]").collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
