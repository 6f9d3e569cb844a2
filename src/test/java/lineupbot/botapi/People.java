package lineupbot.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** People and the chats they meet in, all known to the server, with ids that do not collide. */
public final class People {
    private final BotApi api;
    private final AtomicLong ids = new AtomicLong(1000);

    People(BotApi api) {
        this.api = api;
    }

    /** Somebody whose client does not tell a language. */
    public Person person(String firstName) {
        return person(ids.incrementAndGet(), firstName, "");
    }

    /** An empty language is none. */
    public Person person(String firstName, String language) {
        return person(ids.incrementAndGet(), firstName, language);
    }

    public Person person(long id, String firstName, String language) {
        return new Person(api, id, firstName, language, known(new Place(id, "private", firstName, "", false, 0)));
    }

    public Place group(String title) {
        return known(new Place(-ids.incrementAndGet(), "group", title, "", false, 0));
    }

    public Place supergroup(String title) {
        return supergroup(title, "");
    }

    /** A public one. */
    public Place supergroup(String title, String username) {
        return known(new Place(longId(), "supergroup", title, username, false, 0));
    }

    /** A supergroup with topics; see {@link Place#topic}. */
    public Place forum(String title) {
        return known(new Place(longId(), "supergroup", title, "", true, 0));
    }

    public Place channel(String title, String username) {
        return known(new Place(longId(), "channel", title, username, false, 0));
    }

    private long longId() {
        return -1_001_000_000_000L - ids.incrementAndGet();
    }

    private Place known(Place place) {
        api.rooms().open(place.json());
        return place;
    }

    /** A post in a channel, where the bot becomes an administrator: others do not get to see it. */
    public long posts(Place channel, String text) {
        return posts(channel, "channel_post", Person.content(text));
    }

    /** The content is whatever a post may hold; the kind channel_post or edited_channel_post. */
    long posts(Place channel, String kind, ObjectNode content) {
        Room room = api.rooms().open(channel.json());
        room.promote(Me.ID, true);
        ObjectNode post = room.begin(channel.json());
        post.set("sender_chat", post.remove("from"));
        return api.happens(Json.object().set(kind, post.setAll(content)));
    }

    public long forwardsInto(Place channel, String text) {
        ObjectNode origin = Json.object().put("type", "hidden_user").put("date", 1).put("sender_user_name", "X");
        return posts(channel, "channel_post", Person.content(text).set("forward_origin", origin));
    }

    /** An edited post; it never was before. */
    public long edits(Place channel, String text) {
        return posts(channel, "edited_channel_post", Person.content(text).put("edit_date", 1_790_000_000));
    }

    /** The group becomes a supergroup: both tell so, and the old one refuses messages from now on. */
    public Place migrates(Place group) {
        Place supergroup = supergroup(group.title());
        Room old = api.rooms().open(group.json());
        old.close(new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat",
                Map.of("migrate_to_chat_id", supergroup.id())));
        tells(group, "migrate_to_chat_id", supergroup.id());
        tells(supergroup, "migrate_from_chat_id", group.id());
        return supergroup;
    }

    private void tells(Place place, String field, long chat) {
        // How Telegram signs what an administrator does in the group's name.
        ObjectNode anonymous = Guise.bot(1_087_968_824L, "Group", "GroupAnonymousBot");
        ObjectNode message = api.rooms().open(place.json()).begin(anonymous);
        api.happens(Json.object().set("message", message.put(field, chat)));
    }

    /** A kind of update that no library of today has heard of. */
    public long unknownKind() {
        return api.happens("{\"telepathy\":{\"id\":\"1\",\"thought\":\"Vigus\"}}");
    }

    /** A message without its chat: a required field is missing. */
    public long brokenUpdate() {
        return api.happens("{\"message\":{\"message_id\":1,\"date\":1,\"text\":\"/start\"}}");
    }

    /** A message whose chat is a number: a field is of the wrong type. */
    public long wrongType() {
        return api.happens("{\"message\":{\"message_id\":1,\"date\":1,\"chat\":7,\"text\":\"/start\"}}");
    }
}
