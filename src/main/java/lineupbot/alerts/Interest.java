package lineupbot.alerts;

import lineupbot.lineup.Body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Something that one can want to hear of. {@link #key} is how the database writes it, and {@link #of} reads that. */
public sealed interface Interest {

    /** Launches: all, or those of a brand, with a body, from a country; each narrows unless it is null. */
    record Launches(String brand, Body body, String country) implements Interest {}

    /** Launches of one model, by its key. */
    record OfModel(String model) implements Interest {}

    /**
     * News: all, or those about a brand or model, or with all these words.
     *
     * @param about key of a brand or model; may be null
     * @param words as the search table has them (stems); may be empty
     */
    record News(String about, List<String> words) implements Interest {
        public News {
            words = List.copyOf(words);
        }
    }

    default String key() {
        return switch (this) {
            case Launches it ->
                "launches" + part("brand", it.brand()) + part("body", it.body()) + part("country", it.country());
            case OfModel it -> "model" + part("key", it.model());
            case News it -> "news" + part("about", it.about())
                    + part("words", it.words().isEmpty() ? null : String.join("+", it.words()));
        };
    }

    static Interest of(String key) {
        String[] parts = key.split(" ", -1);
        Map<String, String> values = new HashMap<>();
        for (int at = 1; at < parts.length; at++) {
            int equals = parts[at].indexOf('=');
            values.put(parts[at].substring(0, equals), parts[at].substring(equals + 1));
        }
        String words = values.get("words");
        return switch (parts[0]) {
            case "launches" -> new Launches(values.get("brand"),
                    values.containsKey("body") ? Body.valueOf(values.get("body")) : null, values.get("country"));
            case "model" -> new OfModel(values.get("key"));
            case "news" -> new News(values.get("about"), words == null ? List.of() : List.of(words.split("\\+", -1)));
            default -> throw new IllegalArgumentException("no interest: " + key);
        };
    }

    private static String part(String name, Object value) {
        return value == null ? "" : " " + name + "=" + value;
    }
}
