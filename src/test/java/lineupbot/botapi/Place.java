package lineupbot.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where something is said: a chat, or one topic of a forum.
 *
 * @param title of a group or channel; a person's first name in a private chat
 * @param username empty when there is none
 * @param thread the topic; 0 outside of topics
 */
public record Place(long id, String type, String title, String username, boolean forum, long thread) {
    public Place topic(long messageThreadId) {
        return new Place(id, type, title, username, true, messageThreadId);
    }

    public boolean isPrivate() {
        return type.equals("private");
    }

    ObjectNode json() {
        ObjectNode chat = Json.object().put("id", id).put("type", type).put(isPrivate() ? "first_name" : "title",
                title);
        if (!username.isEmpty()) {
            chat.put("username", username);
        }
        if (forum) {
            chat.put("is_forum", true);
        }
        return chat;
    }
}
