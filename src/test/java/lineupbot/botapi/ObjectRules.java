package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a whole object must keep to: keyboards, command lists, inline results, addresses of messages. */
final class ObjectRules {
    private static final int BUTTONS_A_ROW = 8;
    private static final int BUTTONS_IN_ALL = 100;
    private static final Set<String> NO_ACTION = Set.of("text", "icon_custom_emoji_id", "style");

    private ObjectRules() {}

    static List<Violation> check(String where, String type, JsonNode object) {
        return switch (type) {
            case "InlineKeyboardMarkup" -> keyboard(where, object.path("inline_keyboard"));
            case "InlineKeyboardButton" -> button(where, object);
            case "answerInlineQuery" -> unique(where, object.path("results"), "id", "RESULT_ID_DUPLICATE");
            case "setMyCommands" -> unique(where, object.path("commands"), "command", "BOT_COMMAND_DUPLICATE");
            case "editMessageText", "editMessageCaption", "editMessageMedia", "editMessageReplyMarkup" ->
                address(where, object);
            default -> List.of();
        };
    }

    private static List<Violation> keyboard(String where, JsonNode rows) {
        List<Violation> violations = new ArrayList<>();
        Json.stream(rows).filter(row -> row.size() > BUTTONS_A_ROW).forEach(row -> violations
                .add(ServerWords.violation(where, row.size() + " buttons in a row", "REPLY_MARKUP_TOO_LONG")));
        int all = Json.stream(rows).mapToInt(JsonNode::size).sum();
        if (all > BUTTONS_IN_ALL) {
            violations.add(ServerWords.violation(where, all + " buttons", "REPLY_MARKUP_TOO_LONG"));
        }
        return violations;
    }

    private static List<Violation> button(String where, JsonNode button) {
        List<Violation> violations = new ArrayList<>();
        if (button.path("text").asText().isBlank()) {
            violations.add(ServerWords.violation(where, "no text",
                    "can't parse inline keyboard button: field \"text\" must be non-empty"));
        }
        long actions = button.properties().stream().filter(field -> !NO_ACTION.contains(field.getKey())).count();
        if (actions != 1) {
            violations.add(ServerWords.violation(where, actions + " actions",
                    "can't parse inline keyboard button: exactly one action is needed"));
        }
        return violations;
    }

    private static List<Violation> unique(String where, JsonNode elements, String key, String words) {
        Set<String> seen = new HashSet<>();
        return Json.stream(elements).map(element -> element.path(key).asText()).filter(id -> !seen.add(id))
                .map(id -> ServerWords.violation(where, id + " comes twice", words)).toList();
    }

    private static List<Violation> address(String where, JsonNode edit) {
        boolean inChat = edit.has("chat_id") && edit.has("message_id");
        return inChat != edit.has("inline_message_id")
                ? List.of()
                : List.of(ServerWords.violation(where, "either chat_id and message_id or inline_message_id",
                        "message identifier is not specified"));
    }
}
