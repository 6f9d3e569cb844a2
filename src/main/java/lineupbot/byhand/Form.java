package lineupbot.byhand;

import lineupbot.desk.Thing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an editor is entering.
 *
 * @param target  id of what is edited; 0 for something new
 * @param seen    how that read when the editor began; empty for something new. Values are written as in lineup files,
 *                several keys with spaces between, texts by language as JSON
 * @param answers what the editor has said so far
 */
record Form(long id, long user, Thing thing, long target, Map<Field, String> seen, Map<Field, String> answers) {

    /** The key of a source that is to be added. */
    static final String NEW = "new";

    Form {
        seen = Map.copyOf(seen);
        answers = Map.copyOf(answers);
    }

    boolean isNew() {
        return target == 0;
    }

    /** All that belong to it as it is now, in the order in which they are asked. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>(Field.of(thing));
        if (!isNew()) {
            // What something is of is what it is; other names are things of their own.
            fields.removeAll(List.of(Field.OF, Field.ALIAS));
        }
        if (keys(Field.SOURCE).contains(NEW)) {
            fields.addAll(Field.ofNewSources());
        }
        return fields;
    }

    /** Null while it is not known. */
    String value(Field field) {
        return answers.getOrDefault(field, seen.get(field));
    }

    /** The same, null for what is left empty, too. */
    String filled(Field field) {
        String value = value(field);
        return Field.NONE.equals(value) ? null : value;
    }

    List<String> keys(Field field) {
        String value = filled(field);
        return value == null ? List.of() : keysIn(value);
    }

    static List<String> keysIn(String value) {
        return Arrays.asList(value.split(" ", -1));
    }

    /** What is to be asked next; empty when all is known. */
    Optional<Field> next() {
        return fields().stream().filter(field -> value(field) == null).findFirst();
    }

    /** What of something that is there is to read differently. */
    List<Field> changed() {
        return fields().stream().filter(field -> !Objects.equals(value(field), seen.get(field))).toList();
    }

    Form with(Map<Field, String> more) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.putAll(answers);
        all.putAll(more);
        return new Form(id, user, thing, target, seen, all);
    }

    /** The same on top of what it edits as that is now. */
    Form over(Map<Field, String> now) {
        return new Form(id, user, thing, target, now, answers);
    }
}
