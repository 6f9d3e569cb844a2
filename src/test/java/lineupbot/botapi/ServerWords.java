package lineupbot.botapi;

import java.util.Map;

/** How the real server complains about a field that is missing, too short, too long or of the wrong shape. */
final class ServerWords {
    private static final Map<String, String> TOO_LITTLE = Map.of("text", "message text is empty", "message_text",
            "message text is empty", "chat_id", "chat_id is empty");
    private static final Map<String, String> WRONG = Map.ofEntries(Map.entry("chat_id", "chat not found"),
            Map.entry("text", "message is too long"), Map.entry("message_text", "message is too long"),
            Map.entry("caption", "message caption is too long"),
            Map.entry("answerCallbackQuery.text", "MESSAGE_TOO_LONG"),
            Map.entry("callback_data", "BUTTON_DATA_INVALID"), Map.entry("BotCommand.command", "BOT_COMMAND_INVALID"),
            Map.entry("BotCommand.description", "BOT_COMMAND_DESCRIPTION_INVALID"),
            Map.entry("setMyCommands.commands", "BOT_COMMANDS_TOO_MUCH"),
            Map.entry("answerInlineQuery.results", "RESULTS_TOO_MUCH"),
            Map.entry("answerInlineQuery.next_offset", "NEXT_OFFSET_INVALID"),
            Map.entry("start_parameter", "START_PARAM_INVALID"), Map.entry("id", "RESULT_ID_INVALID"));

    private ServerWords() {}

    static Violation tooLittle(String where, Shape owner, String field, String rule) {
        String words = TOO_LITTLE.get(field);
        return words == null ? wrong(where, owner, field, rule) : violation(where, rule, words);
    }

    static Violation wrong(String where, Shape owner, String field, String rule) {
        String words = WRONG.getOrDefault(owner.name() + "." + field, WRONG.get(field));
        return words == null ? Violation.of(where, rule) : violation(where, rule, words);
    }

    static Violation violation(String where, String rule, String words) {
        return new Violation(where, rule, "Bad Request: " + words);
    }
}
