package lineupbot.botapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;

/** What a message holds besides words, its files being in the depot. */
final class Attachments {
    private static final int[][] SIZES = {{90, 60}, {1280, 853}, {320, 213}};

    private Attachments() {}

    /** A photo in several sizes, as servers make them. */
    static ObjectNode photo(Depot depot) {
        ArrayNode sizes = Json.array();
        for (int[] size : SIZES) {
            String id = depot.keep("photos", (long) size[0] * size[1], "picture");
            sizes.add(Json.object().put("file_id", id).put("file_unique_id", "u" + id).put("width", size[0])
                    .put("height", size[1]).put("file_size", (long) size[0] * size[1]));
        }
        return Json.object().set("photo", sizes);
    }

    /** @param told its size as the server tells it; 0 for nothing */
    static ObjectNode document(Depot depot, String name, long told, byte[] content) {
        String id = depot.keep("documents", told, new String(content, StandardCharsets.ISO_8859_1));
        ObjectNode document = Json.object().put("file_id", id).put("file_unique_id", "u" + id).put("file_name", name);
        return Json.object().set("document", told == 0 ? document : document.put("file_size", told));
    }
}
