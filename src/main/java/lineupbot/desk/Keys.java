package lineupbot.desk;

import lineupbot.desk.Reading.Definition;
import lineupbot.desk.Reading.Reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** Gathers the keys of one document while it is read. */
final class Keys {
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    /** The key of an entry; {@code needed} are the fields that something new must have. */
    String define(Thing thing, String key, String owner, Fields entry, String... needed) {
        return define(entry.place(), thing, key, owner, entry.missing(needed));
    }

    String define(Place place, Thing thing, String key, String owner, List<String> missing) {
        if (key != null) {
            definitions.add(new Definition(place, thing, key, owner, missing));
        }
        return key;
    }

    /** The key that a value gives, of something that is told elsewhere. */
    String refer(Value value, Thing... wanted) {
        String key = As.key(value);
        if (key != null) {
            references.add(new Reference(value.place(), key, EnumSet.copyOf(Arrays.asList(wanted))));
        }
        return key;
    }

    Reading reading(LineupFile lineup) {
        return new Reading(lineup, definitions, references);
    }
}
