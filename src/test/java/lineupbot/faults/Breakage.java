package lineupbot.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Updates that are not as the Bot API promises: fields are missing, of another type, or too large. Seeded. */
public final class Breakage {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Of a stranger, whom nobody waits for. */
    private static final String FROM = "\"from\":{\"id\":6000001,\"is_bot\":false,\"first_name\":\"Eve\",\"language_code\":\"en\"}";
    private static final String CHAT = "\"chat\":{\"id\":6000001,\"type\":\"private\",\"first_name\":\"Eve\"}";
    private static final String GROUP = "\"chat\":{\"id\":-1006000001,\"type\":\"supergroup\",\"title\":\"Away\"}";
    private static final String MESSAGE = "{\"message_id\":7,\"date\":1790000000," + CHAT + "," + FROM
            + ",\"text\":\"/model vigus\",\"entities\":[{\"type\":\"bot_command\",\"offset\":0,\"length\":6}]}";
    private static final String MEMBER = "{\"user\":{\"id\":700000001,\"is_bot\":true,\"first_name\":\"Bot\"},\"status\":";
    private static final List<String> WHOLE = List.of("{\"message\":" + MESSAGE + "}",
            "{\"edited_message\":" + MESSAGE + "}",
            "{\"channel_post\":{\"message_id\":7,\"date\":1790000000," + GROUP + ",\"text\":\"/start\"}}",
            "{\"callback_query\":{\"id\":\"1\"," + FROM + ",\"message\":" + MESSAGE
                    + ",\"chat_instance\":\"1\",\"data\":\"/brands\"}}",
            "{\"inline_query\":{\"id\":\"1\"," + FROM + ",\"query\":\"vigus\",\"offset\":\"\"}}",
            "{\"guest_message\":{\"message_id\":7,\"date\":1790000000,\"guest_query_id\":\"1\"," + GROUP + "," + FROM
                    + ",\"text\":\"@lineup_bot vigus\"}}",
            "{\"my_chat_member\":{\"date\":1790000000," + GROUP + "," + FROM + ",\"old_chat_member\":" + MEMBER
                    + "\"left\"},\"new_chat_member\":" + MEMBER + "\"member\"}}}",
            "{\"message\":{\"message_id\":8,\"date\":1790000000," + CHAT + "," + FROM
                    + ",\"document\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"file_size\":10},\"caption\":\"x\"}}",
            "{\"message\":{\"message_id\":8,\"date\":1790000000," + GROUP + ",\"migrate_to_chat_id\":-1006000002}}",
            "{\"telepathy\":{\"id\":\"1\",\"thought\":\"Vigus\"}}");

    private final Random random;

    public Breakage(long seed) {
        random = new Random(seed);
    }

    /** The next one, without a number; one to three things are wrong with it. */
    public String next() {
        ObjectNode update = read(WHOLE.get(random.nextInt(WHOLE.size())));
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            breakSomething(update);
        }
        return update.toString();
    }

    private void breakSomething(ObjectNode update) {
        List<ObjectNode> objects = new ArrayList<>();
        gather(update, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(3) == 0) {
            object.remove(name);
        } else {
            object.set(name, something());
        }
    }

    private static void gather(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> gather(child, objects));
    }

    private JsonNode something() {
        JsonNodeFactory made = JsonNodeFactory.instance;
        return switch (random.nextInt(12)) {
            case 0 -> made.nullNode();
            case 1 -> made.numberNode(random.nextLong());
            case 2 -> made.numberNode(-random.nextInt(1_000));
            case 3 -> made.numberNode(1e300);
            case 4 -> made.textNode("");
            case 5 -> made.textNode("\u0000\u202e\ud83d" + "щ".repeat(random.nextInt(5_000)));
            case 6 -> made.booleanNode(random.nextBoolean());
            case 7 -> made.arrayNode();
            case 8 -> made.arrayNode().add(made.nullNode()).add(made.objectNode());
            case 9 -> made.objectNode();
            case 10 -> made.objectNode().put("id", random.nextLong());
            default -> made.textNode("/" + random.nextInt());
        };
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
