package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Chats and those in them, as getChat and its sisters tell. */
record Members(Me me, MethodTable table, Rooms rooms) {
    JsonNode chat(Room room) {
        room.requireOpen();
        ObjectNode chat = room.chat().deepCopy().put("accent_color_id", 0).put("max_reaction_count", 11);
        chat.set("accepted_gift_types", required("AcceptedGiftTypes", Json.object()));
        if (chat.get("type").asText().endsWith("group")) {
            chat.set("permissions", Json.object().put("can_send_messages", !room.isMuted()));
        }
        return chat;
    }

    JsonNode administrators(Room room) {
        room.requireOpen();
        return Json.array().addAll(room.admins().stream().sorted().map(id -> member(room, id)).toList());
    }

    /** A channel's readers are told to its administrators only. */
    JsonNode member(Room room, long user) {
        room.requireOpen();
        if (user != Me.ID && !rooms.knows(user)) {
            throw Refusal.badRequest("PARTICIPANT_ID_INVALID");
        }
        if (room.isChannel() && user != Me.ID && !room.isAdmin(Me.ID)) {
            throw Refusal.badRequest("member list is inaccessible");
        }
        ObjectNode member = member(user(room, user), status(room, user));
        if (room.isChannel() && status(room, user).equals("administrator")) {
            member.put("can_post_messages", !room.isMuted());
        }
        return member;
    }

    private static String status(Room room, long user) {
        if (room.isAdmin(user)) {
            return room.isOwner(user) ? "creator" : "administrator";
        }
        boolean there = user == Me.ID ? !room.isChannel() : room.isMember(user);
        return there ? "member" : "left";
    }

    ObjectNode member(JsonNode user, String status) {
        ObjectNode member = Json.object().put("status", status).set("user", user);
        return switch (status) {
            case "creator" -> required("ChatMemberOwner", member);
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
