package lineupbot.desk;

import lineupbot.desk.Change.Edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The fields by which entries of one kind are compared. */
record Comparison<E>(Thing thing, List<Field<E>> fields) {
    record Field<E>(String name, Function<E, Object> value) {}

    static <E> Comparison<E> of(Thing thing) {
        return new Comparison<>(thing, List.of());
    }

    Comparison<E> by(String name, Function<E, Object> value) {
        List<Field<E>> more = new ArrayList<>(fields);
        more.add(new Field<>(name, value));
        return new Comparison<>(thing, List.copyOf(more));
    }

    /** What reads differently. */
    List<Edit> edits(E before, E after) {
        return fields.stream().filter(field -> !Objects.equals(field.value().apply(before), field.value().apply(after)))
                .map(field -> Brief.edit(field.name(), field.value().apply(before), field.value().apply(after)))
                .toList();
    }
}
