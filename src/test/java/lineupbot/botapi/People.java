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
        return known(new Place(longId(), "supergroup", title, "", false, 0));
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

    /** A post in a channel where the bot is an administrator. */
    public long posts(Place channel, String text) {
        ObjectNode post = api.rooms().open(channel.json()).begin(channel.json());
        post.set("sender_chat", post.remove("from"));
        return api.happens(Json.object().set("channel_post", post.put("text", text)));
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
        ObjectNode message = api.rooms().open(place.json()).begin(anonymous());
        api.happens(Json.object().set("message", message.put(field, chat)));
    }

    /** How Telegram signs what an administrator does in the group's name. */
    private static ObjectNode anonymous() {
        return Json.object().put("id", 1_087_968_824L).put("is_bot", true).put("first_name", "Group").put("username",
                "GroupAnonymousBot");
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
