package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a single field must keep to, beyond its type: markup, length, characters. */
final class FieldRules {
    private static final Pattern DEEP_LINK = Pattern.compile("\\bt\\.me/\\w+\\?(?:start|startgroup)=([^&\\s\"'<>]*)");
    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private FieldRules() {}

    static Stream<Violation> check(String where, Shape shape, Field field, JsonNode owner) {
        JsonNode value = owner.get(field.name());
        try {
            JsonNode visible = visible(field, owner, value);
            return Stream.of(limit(where, shape, field, visible), pattern(where, shape, field, value),
                    deepLink(where, value)).flatMap(Optional::stream);
        } catch (BadMarkup e) {
            String words = "can't parse entities: " + e.getMessage();
            return Stream.of(ServerWords.violation(where, e.getMessage(), words));
        }
    }

    /** The text a person would see, for that is what the limits count. */
    private static JsonNode visible(Field field, JsonNode owner, JsonNode value) {
        return field.markup().isEmpty()
                ? value
                : TextNode.valueOf(Markup.read(value.asText(), owner.path(field.markup().get()).asText()).text());
    }

    private static Optional<Violation> limit(String where, Shape shape, Field field, JsonNode visible) {
        if (field.limit().isEmpty() || field.limit().get().allows(field.limit().get().measure(visible))) {
            return Optional.empty();
        }
        Limit limit = field.limit().get();
        long measured = limit.measure(visible);
        String rule = "%d, but %d to %d %s are allowed".formatted(measured, limit.min(), limit.max(), limit.unit());
        return Optional.of(measured < limit.min()
                ? ServerWords.tooLittle(where, shape, field.name(), rule)
                : ServerWords.wrong(where, shape, field.name(), rule));
    }

    private static Optional<Violation> pattern(String where, Shape shape, Field field, JsonNode value) {
        return field.pattern().filter(pattern -> value.isTextual() && !pattern.matcher(value.textValue()).matches())
                .map(pattern -> ServerWords.wrong(where, shape, field.name(), "does not match " + pattern));
    }

    /** The real server sends such a link as it is, and the person who follows it arrives without the parameter. */
    private static Optional<Violation> deepLink(String where, JsonNode value) {
        return !value.isTextual()
                ? Optional.empty()
                : DEEP_LINK.matcher(value.textValue()).results().map(link -> link.group(1))
                        .filter(parameter -> !PARAMETER.matcher(parameter).matches()).findFirst()
                        .map(parameter -> ServerWords.violation(where, "deep link parameter " + parameter,
                                "START_PARAM_INVALID"));
    }
}
