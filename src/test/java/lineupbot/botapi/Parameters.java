package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The parameters of a call, in whichever of the four ways the API takes them. */
final class Parameters {
    private Parameters() {}

    static ObjectNode read(Shape shape, String query, String contentType, byte[] body) {
        ObjectNode parameters = Json.object();
        form(query, shape, parameters);
        if (contentType.startsWith("application/json")) {
            parameters.setAll(json(body, shape));
        } else if (contentType.startsWith("multipart/form-data")) {
            List<Multipart.Part> parts = Multipart.read(contentType, body);
            // The library sends a file before the parameter that points to it.
            parts.stream().filter(part -> !part.isFile())
                    .forEach(part -> put(parameters, shape, part.name(), part.text()));
            parts.stream().filter(Multipart.Part::isFile).forEach(part -> attached(part, shape, parameters));
        } else {
            form(new String(body, StandardCharsets.UTF_8), shape, parameters);
        }
        return parameters;
    }

    private static ObjectNode json(byte[] body, Shape shape) {
        if (body.length == 0) {
            return Json.object();
        }
        JsonNode json = Json.readOrText(new String(body, StandardCharsets.UTF_8));
        if (!(json instanceof ObjectNode object)) {
            throw Refusal.badRequest("can't parse JSON object");
        }
        // The library writes the method into the body too, as a webhook's answer would need it.
        return shape.fields().containsKey("method") ? object : object.without("method");
    }

    private static void form(String form, Shape shape, ObjectNode into) {
        for (String pair : form.split("&", -1)) {
            String[] sides = pair.split("=", 2);
            if (!pair.isBlank()) {
                put(into, shape, decoded(sides[0]), sides.length == 2 ? decoded(sides[1]) : "");
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** A file stands where its name is; under a name of its own another parameter points to it with attach://. */
    private static void attached(Multipart.Part part, Shape shape, ObjectNode into) {
        JsonNode note = Json.object().put("file_name", part.fileName().orElseThrow()).put("file_size", part.size())
                .put("content", part.text());
        if (shape.fields().containsKey(part.name())) {
            into.set(part.name(), note);
            return;
        }
        String pointer = "attach://" + part.name();
        List<String> direct = into.properties().stream().filter(field -> pointer.equals(field.getValue().textValue()))
                .map(Map.Entry::getKey).toList();
        direct.forEach(field -> into.set(field, note));
        // Deeper down the pointer stays; a file that nothing points to is a parameter too many.
        if (direct.isEmpty() && !into.toString().contains(pointer)) {
            into.set(part.name(), note);
        }
    }

    private static void put(ObjectNode into, Shape shape, String name, String text) {
        Field field = shape.fields().get(name);
        if (!name.equals("method") || field != null) {
            into.set(name, field == null || field.isText() ? TextNode.valueOf(text) : Json.readOrText(text));
        }
    }
}
