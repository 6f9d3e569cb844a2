package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one parameter or field may hold; {@code markup} names the field that says how its text is written. */
record Field(String name, List<String> types, boolean required, Optional<Limit> limit, Optional<Pattern> pattern,
        Optional<String> markup) {
    static Field of(String name, JsonNode field) {
        return new Field(name, Json.stream(field.get("types")).map(JsonNode::asText).toList(),
                field.path("required").asBoolean(), field.has("unit") ? Optional.of(Limit.of(field)) : Optional.empty(),
                Optional.ofNullable(field.get("pattern")).map(pattern -> Pattern.compile(pattern.asText())),
                Optional.ofNullable(field.get("markup")).map(JsonNode::asText));
    }

    boolean isText() {
        return types.contains("string");
    }
}
