package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.Map;

/** A person deciding who is in a chat, the bot included. */
public record Membership(Person person) {
    /** The bot may not write to this person any more. */
    public long blocks() {
        person.room().close(new Refusal(403, "Forbidden: bot was blocked by the user", Map.of()));
        return changes("member", "kicked");
    }

    public long unblocks() {
        person.room().reopen();
        return changes("kicked", "member");
    }

    /** To a channel bots come as administrators only. */
    public long addsBot() {
        person.room().reopen();
        person.room().promote(Me.ID, person.room().isChannel());
        return changes("left", person.room().isChannel() ? "administrator" : "member");
    }

    public long removesBot() {
        String words = "Forbidden: bot was kicked from the " + person.place().type() + " chat";
        person.room().close(new Refusal(403, words, Map.of()));
        person.room().promote(Me.ID, false);
        return changes("member", "kicked");
    }

    public long promotesBot() {
        person.room().promote(Me.ID, true);
        return changes("member", "administrator");
    }

    public long demotesBot() {
        person.room().promote(Me.ID, false);
        return changes("administrator", "member");
    }

    /** No update: the bot learns of others' rights only by asking. */
    public Person isAdmin() {
        person.room().promote(person.id(), true);
        return person;
    }

    /** No update, either. */
    public Person isNoAdmin() {
        person.room().promote(person.id(), false);
        return person;
    }

    /** No update, either. */
    public Person isOwner() {
        person.room().own(person.id());
        return person;
    }

    /** From now on only administrators may speak in this group; in a channel not even the bot. */
    public void mutes() {
        person.room().mute(true);
    }

    public void unmutes() {
        person.room().mute(false);
    }

    /** A service message. */
    public long adds(Person other) {
        ObjectNode content = Json.object();
        content.putArray("new_chat_members").add(other.json());
        return person.sends(content.toString());
    }

    /** A service message. */
    public long pins(long messageId) {
        JsonNode pinned = person.api().message(person.place().id(), messageId).orElseThrow();
        return person.sends(Json.object().<ObjectNode>set("pinned_message", pinned).toString());
    }

    private long changes(String from, String to) {
        BotApi api = person.api();
        ObjectNode change = Json.object().put("date", Instant.now().getEpochSecond());
        change.set("chat", person.place().json());
        change.set("from", person.json());
        change.set("old_chat_member", api.members().member(api.me().json(), from));
        change.set("new_chat_member", api.members().member(api.me().json(), to));
        return person.happens("my_chat_member", change);
    }
}
