package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;

/** A button under a message: its label, and which action with what value (of an object, its JSON). */
public record Button(String text, String action, String value) {
    static Button of(JsonNode button) {
        return button.properties().stream()
                .filter(field -> !field.getKey().equals("text") && !field.getKey().equals("style")
                        && !field.getKey().equals("icon_custom_emoji_id"))
                .map(field -> new Button(button.get("text").asText(), field.getKey(),
                        field.getValue().isValueNode() ? field.getValue().asText() : field.getValue().toString()))
                .findFirst().orElseThrow();
    }

    public boolean isPress() {
        return action.equals("callback_data");
    }
}
