package lineupbot.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who the bot is, as BotFather set it up. */
public record Me(String username, boolean inline, boolean guest, boolean readsAllGroupMessages) {

    static final long ID = 700_000_001;

    public static Me named(String username) {
        return new Me(username, true, true, false);
    }

    ObjectNode json() {
        return Json.object().put("id", ID).put("is_bot", true).put("first_name", "Lineup Bot").put("username",
                username);
    }

    ObjectNode full() {
        return json().put("can_join_groups", true).put("can_read_all_group_messages", readsAllGroupMessages)
                .put("supports_guest_queries", guest).put("supports_inline_queries", inline)
                .put("can_connect_to_business", false).put("has_main_web_app", false).put("has_topics_enabled", false)
                .put("allows_users_to_create_topics", false).put("can_manage_bots", false)
                .put("supports_join_request_queries", false);
    }
}
