package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds a call against the table, all the way down. What goes to thousands of chats is the same but for the chat, so
 * the last findings are remembered: otherwise a broadcast would measure the checks. Thread-safe.
 */
record Checker(MethodTable table, Map<Body, List<Violation>> found) {
    private static final int REMEMBERED = 256;

    Checker(MethodTable table) {
        this(table, new ConcurrentHashMap<>());
    }

    /** A call but for its chat, of whose id only the kind is left. */
    record Body(String method, ObjectNode parameters) {
        static Body of(Method method, ObjectNode parameters) {
            JsonNode chat = parameters.get("chat_id");
            int sign = Long.signum(chat.asLong());
            ObjectNode body = Json.object().setAll(parameters);
            return new Body(method.name(),
                    chat.isTextual() ? body.put("chat_id", Integer.toString(sign)) : body.put("chat_id", sign));
        }
    }

    List<Violation> check(Method method, ObjectNode parameters) {
        if (parameters.path("chat_id").asLong() == 0) {
            return object(method.name(), method.parameters(), parameters);
        }
        if (found.size() >= REMEMBERED) {
            found.clear();
        }
        return found.computeIfAbsent(Body.of(method, parameters),
                body -> object(method.name(), method.parameters(), body.parameters()));
    }

    /** Whether the value is what the type says; for the updates made here as well. */
    List<Violation> check(String where, String type, JsonNode value) {
        return value(where, List.of(type), value);
    }

    private List<Violation> object(String where, Shape shape, JsonNode object) {
        Stream<Violation> missing = shape.fields().values().stream()
                .filter(field -> field.required() && !object.has(field.name()))
                .map(field -> ServerWords.tooLittle(where + "." + field.name(), shape, field.name(), "missing"));
        Stream<Violation> inside = object.properties().stream().flatMap(entry -> field(where, shape, entry, object));
        Stream<Violation> more = ObjectRules.check(where, shape.name(), object).stream();
        return Stream.of(missing, inside, more).flatMap(violations -> violations).toList();
    }

    private Stream<Violation> field(String where, Shape shape, Map.Entry<String, JsonNode> entry, JsonNode owner) {
        Field field = shape.fields().get(entry.getKey());
        String here = where + "." + entry.getKey();
        if (field == null) {
            return Stream.of(Violation.of(here, "unknown field"));
        }
        List<Violation> wrong = value(here, field.types(), entry.getValue());
        // A limit on something of the wrong type would only repeat the complaint.
        return wrong.isEmpty() ? FieldRules.check(here, shape, field, owner) : wrong.stream();
    }

    /** What is wrong with the value as the alternative that it comes closest to. */
    private List<Violation> value(String where, List<String> types, JsonNode value) {
        return types.stream().flatMap(table::alternatives).filter(type -> fits(type, value))
                .map(type -> inside(where, type, value)).min(Comparator.comparingInt(List::size))
                .orElseGet(() -> List.of(Violation.of(where, "not of type " + String.join("|", types))));
    }

    private List<Violation> inside(String where, String type, JsonNode value) {
        if (type.endsWith("[]")) {
            List<String> element = List.of(type.substring(0, type.length() - 2));
            return IntStream.range(0, value.size()).boxed()
                    .flatMap(i -> value(where + "[" + i + "]", element, value.get(i)).stream()).toList();
        }
        Shape shape = table.shapes().get(type);
        return shape == null ? List.of() : object(where, shape, value);
    }

    private static boolean fits(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "true" -> value.isBoolean() && value.booleanValue();
            case "false" -> value.isBoolean() && !value.booleanValue();
            case "file" -> value.has("file_name") && value.has("file_size");
            case String array when array.endsWith("[]") -> value.isArray();
            case String literal when literal.startsWith("\"") -> literal.equals("\"" + value.textValue() + "\"");
            default -> value.isObject();
        };
    }
}
