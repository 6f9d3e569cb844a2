package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Bot API as data: every method, and every type a method can reach. */
record MethodTable(String version, Map<String, Method> methods, Map<String, Shape> shapes,
        Map<String, List<String>> unions) {
    static MethodTable load() {
        try (InputStream file = MethodTable.class.getResourceAsStream("/botapi/bot-api-10.3.json")) {
            return of(Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MethodTable of(JsonNode table) {
        // The library writes some paths in lower case, and the real server does not mind.
        Map<String, Method> methods = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        table.get("methods").properties().forEach(entry -> methods.put(entry.getKey(), new Method(entry.getKey(),
                texts(entry.getValue().get("returns")), Shape.of(entry.getKey(), entry.getValue().get("fields")))));
        Map<String, Shape> shapes = new HashMap<>();
        Map<String, List<String>> unions = new HashMap<>();
        table.get("types").properties().forEach(entry -> {
            if (entry.getValue().has("anyOf")) {
                unions.put(entry.getKey(), texts(entry.getValue().get("anyOf")));
            } else {
                shapes.put(entry.getKey(), Shape.of(entry.getKey(), entry.getValue().get("fields")));
            }
        });
        return new MethodTable(table.get("version").asText(), Collections.unmodifiableMap(methods), Map.copyOf(shapes),
                Map.copyOf(unions));
    }

    Optional<Method> method(String name) {
        return Optional.ofNullable(methods.get(name));
    }

    /** The type, or what it stands for when it is one of several. */
    Stream<String> alternatives(String type) {
        return unions.containsKey(type) ? unions.get(type).stream().flatMap(this::alternatives) : Stream.of(type);
    }

    private static List<String> texts(JsonNode array) {
        return Json.stream(array).map(JsonNode::asText).toList();
    }
}
