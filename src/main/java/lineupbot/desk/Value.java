package lineupbot.desk;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A value in a file, and where it stands. What is not of the shape asked for is a problem. */
record Value(Node node, Place place, Problems problems) {

    private static final int LONGEST = 4_000;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static Value document(String file, Node node, Problems problems) {
        return new Value(node, new Place(file, line(node), ""), problems);
    }

    /** @param what of a {@link Fault} */
    void wrong(String what, Object... arguments) {
        problems.add(place, what, arguments);
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    Fields fields(String... known) {
        return new Fields(this, List.of(known));
    }

    /** By field, in the file's order; empty when this is no map. */
    Map<String, Value> map() {
        Map<String, Value> values = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> put(values, pair));
        } else {
            wrong("no_map", "shape", shape());
        }
        return values;
    }

    private void put(Map<String, Value> values, NodeTuple pair) {
        if (!(pair.getKeyNode() instanceof ScalarNode name)) {
            wrong("no_word");
            return;
        }
        Place there = place.field(name.getValue(), line(name));
        Value first = values.putIfAbsent(name.getValue(), new Value(pair.getValueNode(), there, problems));
        if (first != null) {
            problems.add(there, "twice", "line", Integer.toString(first.place().line()));
        }
    }

    /** Empty when this is no list. */
    List<Value> items() {
        if (!(node instanceof SequenceNode sequence)) {
            wrong("no_list", "shape", shape());
            return List.of();
        }
        List<Value> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new Value(item, place.item(items.size(), line(item)), problems));
        }
        return items;
    }

    /** A list with something in it, or one value that stands for a list of itself. */
    List<Value> oneOrMore() {
        if (node instanceof SequenceNode sequence && sequence.getValue().isEmpty()) {
            wrong("empty");
        }
        return node instanceof ScalarNode ? List.of(this) : items();
    }

    /** On one line, without needless spaces; null when this is no text. */
    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            wrong("no_text", "shape", shape());
            return null;
        }
        String text = SPACES.matcher(scalar.getValue()).replaceAll(" ").strip();
        if (text.isEmpty()) {
            wrong("empty");
        } else if (text.length() > LONGEST) {
            wrong("long", "most", Integer.toString(LONGEST));
        } else if (text.codePoints().anyMatch(Value::isNoText)) {
            wrong("odd_character");
        } else {
            return text;
        }
        return null;
    }

    /** Escapes smuggle in what the file itself may not hold; half characters would not survive the database. */
    private static boolean isNoText(int letter) {
        return Character.isISOControl(letter) || Character.getType(letter) == Character.SURROGATE;
    }

    private String shape() {
        return switch (node) {
            case MappingNode map -> "map";
            case SequenceNode list -> "list";
            default -> "word";
        };
    }

    private static int line(Node node) {
        return 1 + node.getStartMark().orElseThrow().getLine();
    }
}
