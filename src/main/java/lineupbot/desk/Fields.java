package lineupbot.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The fields of a map in a file. A field that is not known is a problem. */
final class Fields {
    private final Value whole;
    private final Map<String, Value> values;

    Fields(Value whole, List<String> known) {
        this.whole = whole;
        values = whole.map();
        values.forEach((name, value) -> {
            if (!known.contains(name)) {
                value.wrong("field", "known", known);
            }
        });
    }

    Place place() {
        return whole.place();
    }

    /** Null when the field is absent or reads as nothing. */
    <T> T read(String name, Function<Value, T> as) {
        Value value = values.get(name);
        return value == null ? null : as.apply(value);
    }

    /** A list with something in it, or one value that stands for a list of itself. Empty when the field is absent. */
    List<Value> oneOrMore(String name) {
        Value value = values.get(name);
        return value == null ? List.of() : value.oneOrMore();
    }

    List<Value> items(String name) {
        Value value = values.get(name);
        return value == null ? List.of() : value.items();
    }

    /** Each once, without what reads as nothing. */
    <T> List<T> list(String name, Function<Value, T> as) {
        return items(name).stream().map(as).filter(Objects::nonNull).distinct().toList();
    }

    Map<String, Value> map(String name) {
        Value value = values.get(name);
        return value == null ? Map.of() : value.map();
    }

    /** Which of these fields are absent; none of something that is no map, for that is a problem already. */
    List<String> missing(String... names) {
        return whole.isMap() ? Arrays.stream(names).filter(name -> !values.containsKey(name)).toList() : List.of();
    }

    void require(String... names) {
        missing(names).forEach(name -> whole.wrong("needs", "field", name));
    }
}
