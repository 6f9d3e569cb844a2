package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters of a method or the fields of an object, by name. */
record Shape(String name, Map<String, Field> fields) {
    static Shape of(String name, JsonNode fields) {
        Map<String, Field> byName = new LinkedHashMap<>();
        fields.properties().forEach(field -> byName.put(field.getKey(), Field.of(field.getKey(), field.getValue())));
        return new Shape(name, Collections.unmodifiableMap(byName));
    }
}
