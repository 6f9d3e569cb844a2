package lineupbot.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A person who speaks in another name than their own (Bot API: Message, sender_chat and is_automatic_forward). */
public record Guise(Person person) {
    /** As the group itself: only its administrators can. */
    public long ofGroup(String text) {
        if (!person.room().isAdmin(person.id())) {
            throw new AssertionError(person.firstName() + " is no administrator");
        }
        return says(bot(1_087_968_824L, "Group", "GroupAnonymousBot"), person.place(), Person.content(text));
    }

    /** As a channel of theirs. */
    public long ofChannel(Place channel, String text) {
        return says(bot(136_817_688L, "Channel", "Channel_Bot"), channel, Person.content(text));
    }

    /** Telegram brings what was posted in a channel to the group where its posts are discussed. */
    public long asTelegram(Place channel, String text) {
        ObjectNode origin = Json.object().put("type", "channel").put("date", 1_790_000_000).put("message_id", 1);
        ObjectNode content = Person.content(text).put("is_automatic_forward", true);
        content.set("forward_origin", origin.set("chat", channel.json()));
        return says(Json.object().put("id", 777_000).put("is_bot", false).put("first_name", "Telegram"), channel,
                content);
    }

    private long says(ObjectNode from, Place name, ObjectNode content) {
        content.set("sender_chat", name.json());
        return person.sends(from, content);
    }

    static ObjectNode bot(long id, String firstName, String username) {
        return Json.object().put("id", id).put("is_bot", true).put("first_name", firstName).put("username", username);
    }
}
