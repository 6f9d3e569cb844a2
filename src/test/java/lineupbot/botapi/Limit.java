package lineupbot.botapi;

import com.fasterxml.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How long, how many or how much; both ends are allowed. */
record Limit(long min, long max, Unit unit) {
    /** What is counted; characters are UTF-16 units. */
    enum Unit {
        CHARACTERS, BYTES, ITEMS, VALUE
    }

    static Limit of(JsonNode field) {
        Unit unit = Unit.valueOf(field.get("unit").asText().toUpperCase(Locale.ROOT));
        return new Limit(field.get("min").asLong(), field.get("max").asLong(), unit);
    }

    long measure(JsonNode value) {
        return switch (unit) {
            case CHARACTERS -> value.asText().length();
            case BYTES -> value.asText().getBytes(StandardCharsets.UTF_8).length;
            case ITEMS -> value.size();
            case VALUE -> value.asLong();
        };
    }

    boolean allows(long measured) {
        return measured >= min && measured <= max;
    }
}
