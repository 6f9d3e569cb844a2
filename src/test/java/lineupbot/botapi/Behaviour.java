package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;

/** What each method does, once its call is known to be sound. */
record Behaviour(Me me, Updates updates, Rooms rooms, Outbox outbox, Profile profile, Members members, Queries queries,
        Depot depot) {
    JsonNode result(Method method, JsonNode call) {
        return switch (method.name()) {
            case "getMe" -> me.full();
            case "getUpdates" -> updates.poll(call);
            case "getWebhookInfo" -> updates.webhookInfo();
            case "setWebhook", "deleteWebhook" -> done(() -> updates.setWebhook(call));
            case "answerCallbackQuery" -> done(() -> queries.require("callback_query_id", call));
            case "answerInlineQuery" -> done(() -> queries.require("inline_query_id", call));
            case "answerGuestQuery" -> guest(call);
            case "setMyCommands" -> profile.set("commands", call);
            case "getMyCommands" -> profile.commands(call);
            case "deleteMyCommands" -> profile.deleteCommands(call);
            case "setMyName" -> profile.set("name", call);
            case "getMyName" -> profile.text("name", call);
            case "setMyDescription" -> profile.set("description", call);
            case "getMyDescription" -> profile.text("description", call);
            case "setMyShortDescription" -> profile.set("short_description", call);
            case "getMyShortDescription" -> profile.text("short_description", call);
            case "getFile" -> depot.file(call);
            case "deleteMessage" -> outbox.delete(call);
            default -> inChat(method, call);
        };
    }

    private JsonNode inChat(Method method, JsonNode call) {
        return switch (method.name()) {
            case "getChat" -> members.chat(rooms.find(call.path("chat_id")));
            case "getChatMember" -> members.member(rooms.find(call.path("chat_id")), call.path("user_id").asLong());
            case "getChatAdministrators" -> members.administrators(rooms.find(call.path("chat_id")));
            case "copyMessage" -> Json.object().set("message_id", outbox.send(method.name(), call).get("message_id"));
            case String name when method.edits() -> outbox.edit(name, call);
            case String name when method.sendsMessage() -> sent(name, call);
            default -> done(() -> requireOpen(call));
        };
    }

    private JsonNode sent(String method, JsonNode call) {
        depot.require(method, call);
        JsonNode message = outbox.send(method, call);
        message.path("photo").forEach(size -> depot.know(size.path("file_id").asText()));
        return message;
    }

    private void requireOpen(JsonNode call) {
        if (call.has("chat_id")) {
            rooms.find(call.get("chat_id")).requireOpen();
        }
    }

    private JsonNode guest(JsonNode call) {
        queries.require("guest_query_id", call);
        return Json.object().put("inline_message_id", "inline-" + call.get("guest_query_id").asText());
    }

    private static JsonNode done(Runnable effect) {
        effect.run();
        return BooleanNode.TRUE;
    }
}
