package lineupbot.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A start tag: its name in lower case and its attributes as written. */
record HtmlTag(String name, Map<String, String> attributes) {
    static final Pattern START = Pattern.compile("<([^\\s>]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>");
    private static final Pattern ATTRIBUTE = Pattern
            .compile("([^\\s=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([\\w.-]+)))?");
    private static final Map<String, String> ENTITIES = Map.ofEntries(Map.entry("b", "bold"),
            Map.entry("strong", "bold"), Map.entry("i", "italic"), Map.entry("em", "italic"),
            Map.entry("u", "underline"), Map.entry("ins", "underline"), Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"), Map.entry("del", "strikethrough"), Map.entry("span", "spoiler"),
            Map.entry("tg-spoiler", "spoiler"), Map.entry("a", "text_link"), Map.entry("code", "code"),
            Map.entry("pre", "pre"), Map.entry("blockquote", "blockquote"), Map.entry("tg-emoji", "custom_emoji"),
            Map.entry("tg-time", "date_time"));
    /** What a tag must say to mean anything. */
    private static final Map<String, String> NEEDS = Map.of("a", "href", "tg-emoji", "emoji-id", "tg-time", "unix");
    private static final Map<String, String> MAY_SAY = Map.of("span", "class", "code", "class", "blockquote",
            "expandable", "tg-time", "format");

    static HtmlTag of(MatchResult start) {
        Map<String, String> attributes = new HashMap<>();
        ATTRIBUTE.matcher(start.group(2)).results().forEach(attribute -> {
            String quoted = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            String value = quoted == null ? attribute.group(4) : quoted;
            attributes.put(attribute.group(1), value == null ? "" : value);
        });
        return new HtmlTag(start.group(1).toLowerCase(Locale.ROOT), Map.copyOf(attributes));
    }

    Optional<String> complaint() {
        if (!ENTITIES.containsKey(name)) {
            return Optional.of("Unsupported start tag \"%s\"".formatted(name));
        }
        if (name.equals("span") && !"tg-spoiler".equals(attributes.get("class"))) {
            return Optional.of("Tag \"span\" must have class \"tg-spoiler\"");
        }
        String need = NEEDS.get(name);
        if (need != null && attributes.getOrDefault(need, "").isBlank()) {
            return Optional.of("Tag \"%s\" without \"%s\"".formatted(name, need));
        }
        return attributes.keySet().stream().filter(key -> !key.equals(need) && !key.equals(MAY_SAY.get(name)))
                .findFirst().map(key -> "Unsupported attribute \"%s\" of tag \"%s\"".formatted(key, name));
    }

    ObjectNode entity() {
        ObjectNode entity = Json.object().put("type",
                attributes.containsKey("expandable") ? "expandable_blockquote" : ENTITIES.get(name));
        return switch (name) {
            case "a" -> entity.put("url", HtmlReader.read(attributes.get("href")).text());
            case "tg-emoji" -> entity.put("custom_emoji_id", attributes.get("emoji-id"));
            case "tg-time" -> entity.put("unix_time", Long.parseLong(attributes.get("unix")));
            default -> entity;
        };
    }
}
