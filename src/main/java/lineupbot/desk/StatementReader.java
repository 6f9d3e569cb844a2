package lineupbot.desk;

import lineupbot.desk.LineupFile.ClaimEntry;
import lineupbot.desk.LineupFile.LaunchEntry;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.When;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Reads what sources say: launches and claims. */
final class StatementReader {
    private final Keys keys;

    StatementReader(Keys keys) {
        this.keys = keys;
    }

    List<LaunchEntry> launches(Fields subject) {
        return different(subject.items("launches"), this::launch, LaunchEntry::kind, LaunchEntry::key);
    }

    List<ClaimEntry> claims(Fields subject) {
        return different(subject.items("claims"), this::claim, ClaimEntry::topic, ClaimEntry::key);
    }

    private LaunchEntry launch(Value value) {
        Fields fields = value.fields("kind", "key", "when", "certainty", "site", "note", "derived", "source");
        fields.require("kind", "source");
        List<String> sources = sources(fields);
        return new LaunchEntry(fields.read("kind", As.KIND), key(fields, sources), when(fields), certainty(fields),
                fields.read("site", site -> keys.refer(site, Thing.SITE)), fields.read("note", As::localized),
                isDerived(fields), sources);
    }

    private ClaimEntry claim(Value value) {
        Fields fields = value.fields("topic", "key", "when", "certainty", "text", "by", "amount", "conflict", "derived",
                "source");
        fields.require("topic", "text", "source");
        List<String> sources = sources(fields);
        return new ClaimEntry(fields.read("topic", As.TOPIC), key(fields, sources), when(fields), certainty(fields),
                fields.read("text", As::localized), fields.read("by", As::localized), fields.read("amount", As::number),
                fields.read("conflict", Value::text), isDerived(fields), sources);
    }

    /** One key or several; none is a problem. */
    List<String> sources(Fields fields) {
        List<Value> named = fields.oneOrMore("source");
        return named.stream().map(source -> keys.refer(source, Thing.SOURCE)).filter(Objects::nonNull).distinct()
                .toList();
    }

    private static String key(Fields fields, List<String> sources) {
        String key = fields.read("key", As::key);
        return key == null && !sources.isEmpty() ? sources.getFirst() : key;
    }

    private static When when(Fields fields) {
        return Objects.requireNonNullElse(fields.read("when", As::when), When.unknown());
    }

    private static Certainty certainty(Fields fields) {
        return Objects.requireNonNullElse(fields.read("certainty", As.CERTAINTY), Certainty.DONE);
    }

    private static boolean isDerived(Fields fields) {
        return Boolean.TRUE.equals(fields.read("derived", As::flag));
    }

    /** Statements that nothing tells apart would overwrite each other. */
    private static <T> List<T> different(List<Value> values, Function<Value, T> read, Function<T, Enum<?>> kind,
            Function<T, String> key) {
        Set<String> known = new HashSet<>();
        List<T> statements = new ArrayList<>();
        for (Value value : values) {
            T statement = read.apply(value);
            statements.add(statement);
            Enum<?> what = kind.apply(statement);
            String which = key.apply(statement);
            if (what != null && which != null && !known.add(what + " " + which)) {
                value.wrong("second", "what", Written.of(what), "key", which);
            }
        }
        return statements;
    }
}
