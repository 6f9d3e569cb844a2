package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Somebody at some place. Everything done becomes an update, and its update_id is returned.
 *
 * @param language as the client tells it; empty when it does not
 * @param place where this person acts; the private chat with the bot unless said otherwise
 */
public record Person(BotApi api, long id, String firstName, String language, Place place) {
    /** The same person elsewhere. */
    public Person in(Place there) {
        return new Person(api, id, firstName, language, there);
    }

    public Person speaking(String languageTag) {
        return new Person(api, id, firstName, languageTag, place);
    }

    // Messages

    public long says(String text) {
        return sends(content(text));
    }

    public long repliesTo(long messageId, String text) {
        ObjectNode content = content(text);
        api.message(place.id(), messageId).ifPresent(original -> content.set("reply_to_message", original));
        return sends(content);
    }

    /** Changes this person's last message here. */
    public long edits(String text) {
        ObjectNode message = room().lastMessageFrom(id).orElseThrow().deepCopy();
        message.remove("entities");
        message.put("edit_date", message.get("date").asLong() + 1).setAll(content(text));
        return happens("edited_message", message);
    }

    public long sendsSticker() {
        return sends("{\"sticker\":{\"file_id\":\"s\",\"file_unique_id\":\"s\",\"type\":\"regular\",\"width\":512,"
                + "\"height\":512,\"is_animated\":false,\"is_video\":false,\"emoji\":\"🚗\"}}");
    }

    public long sendsPhoto(String caption) {
        return sends(Attachments.photo(api.depot()).put("caption", caption));
    }

    /** An empty caption is none. */
    public long sendsDocument(String name, byte[] content, String caption) {
        return sendsDocument(name, content.length, content, caption);
    }

    /** A document of whose size the server says something else; 0 for nothing. */
    public long sendsDocument(String name, long told, byte[] content, String caption) {
        ObjectNode document = Attachments.document(api.depot(), name, told, content);
        return sends(caption.isEmpty() ? document : document.put("caption", caption));
    }

    /** Forwards a post of a channel. */
    public long forwards(Place channel, String text) {
        ObjectNode origin = Json.object().put("type", "channel").put("date", 1_692_144_000).put("message_id", 1);
        origin.set("chat", channel.json());
        return sends(content(text).set("forward_origin", origin));
    }

    /** The content is whatever a message may hold: a service message, a location, a poll… */
    public long sends(String contentJson) {
        return sends((ObjectNode) Json.read(contentJson));
    }

    private long sends(ObjectNode content) {
        return sends(json(), content);
    }

    long sends(ObjectNode from, ObjectNode content) {
        ObjectNode message = room().begin(from);
        if (place.thread() != 0) {
            message.put("message_thread_id", place.thread()).put("is_topic_message", true);
        }
        message.setAll(content);
        return happens("message", message);
    }

    static ObjectNode content(String text) {
        ObjectNode content = Json.object().put("text", text);
        JsonNode entities = Entities.in(text);
        return entities.isEmpty() ? content : content.set("entities", entities);
    }

    public long lastMessageId() {
        return room().lastMessageFrom(id).orElseThrow().get("message_id").asLong();
    }

    // Other ways

    public Guise guise() {
        return new Guise(this);
    }

    public Presses presses() {
        return new Presses(this);
    }

    /** Presses a button by its label or by its data; it must be there, or have been. */
    public long presses(Sent sent, String labelOrData) {
        return presses().button(sent, labelOrData);
    }

    public Asks asks() {
        return new Asks(this);
    }

    public long asksInline(String query) {
        return asks().inline(query, "");
    }

    /** Mentions the bot in a chat that it never joined. */
    public long asksAsGuest(String text) {
        return asks().asGuest(text);
    }

    public Membership membership() {
        return new Membership(this);
    }

    public long blocks() {
        return membership().blocks();
    }

    public long unblocks() {
        return membership().unblocks();
    }

    ObjectNode json() {
        ObjectNode user = Json.object().put("id", id).put("is_bot", false).put("first_name", firstName);
        return language.isEmpty() ? user : user.put("language_code", language);
    }

    Room room() {
        return api.rooms().open(place.json());
    }

    long happens(String kind, ObjectNode event) {
        return api.happens(Json.object().set(kind, event));
    }
}
