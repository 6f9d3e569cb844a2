package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Chats and those in them, as getChat and its sisters tell. */
record Members(Me me, MethodTable table) {
    JsonNode chat(Room room) {
        room.requireOpen();
        ObjectNode chat = room.chat().deepCopy().put("accent_color_id", 0).put("max_reaction_count", 11);
        chat.set("accepted_gift_types", required("AcceptedGiftTypes", Json.object()));
        return chat;
    }

    JsonNode administrators(Room room) {
        room.requireOpen();
        return Json.array().addAll(room.admins().stream().sorted().map(id -> member(room, id)).toList());
    }

    JsonNode member(Room room, long user) {
        boolean admin = room.admins().contains(user);
        return member(user(room, user), admin ? "administrator" : "member");
    }

    ObjectNode member(JsonNode user, String status) {
        ObjectNode member = Json.object().put("status", status).set("user", user);
        return switch (status) {
            case "administrator" -> required("ChatMemberAdministrator", member);
            case "kicked" -> member.put("until_date", 0);
            default -> member;
        };
    }

    private JsonNode user(Room room, long id) {
        return id == Me.ID
                ? me.json()
                : room.lastMessageFrom(id).map(message -> message.get("from")).orElseGet(
                        () -> Json.object().put("id", id).put("is_bot", false).put("first_name", "User " + id));
    }

    /** Rights are many; those the table requires are all granted. */
    private ObjectNode required(String type, ObjectNode into) {
        table.shapes().get(type).fields().values().stream()
                .filter(field -> field.required() && field.types().contains("boolean"))
                .forEach(field -> into.put(field.name(), true));
        return into;
    }
}
