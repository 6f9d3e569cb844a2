package lineupbot.botapi;

import com.fasterxml.jackson.databind.node.ArrayNode;

import java.util.Map;
import java.util.regex.Pattern;

/** The entities that Telegram itself finds in what people type. */
final class Entities {
    private static final Map<String, Pattern> KINDS = Map.of("bot_command",
            Pattern.compile("(?<![\\w/>])/[A-Za-z0-9_]{1,64}(?:@\\w{3,32})?(?![\\w/<])"), "mention",
            Pattern.compile("(?<![\\w/@])@[A-Za-z]\\w{3,31}(?!\\w)"), "url",
            Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?]"));

    private Entities() {}

    static ArrayNode in(String text) {
        ArrayNode entities = Json.array();
        KINDS.forEach((kind, pattern) -> pattern.matcher(text).results().forEach(found -> entities.addObject()
                .put("type", kind).put("offset", found.start()).put("length", found.end() - found.start())));
        return entities;
    }
}
