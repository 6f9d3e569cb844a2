package lineupbot.desk;

import lineupbot.desk.Catalogue.Meaning;
import lineupbot.desk.Reading.Definition;
import lineupbot.desk.Reading.Reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that every key in the files stands for one thing, and that what is referred to is there. */
final class KeyCheck {
    private final Map<String, Meaning> meanings;
    private final Problems problems;
    private final Map<String, Place> places = new HashMap<>();

    /** What the database knows already is in {@code known}. */
    KeyCheck(Map<String, Meaning> known, Problems problems) {
        meanings = new HashMap<>(known);
        this.problems = problems;
    }

    /** In the order in which they will be imported. */
    void check(List<Reading> readings) {
        readings.forEach(reading -> reading.definitions().forEach(this::check));
        readings.forEach(reading -> reading.references().forEach(this::check));
    }

    private void check(Definition entry) {
        Meaning known = meanings.putIfAbsent(entry.key(), new Meaning(entry.thing(), entry.owner()));
        Place before = places.put(entry.key(), entry.place());
        if (known == null) {
            checkComplete(entry);
        } else if (known.thing() != entry.thing()) {
            problems.add(entry.place(), "other_thing", "key", entry.key(), "known", known.thing(), "thing",
                    entry.thing());
        } else if (entry.owner() != null && known.owner() != null && !entry.owner().equals(known.owner())) {
            problems.add(entry.place(), "other_owner", "key", entry.key(), "known", known.owner(), "owner",
                    entry.owner());
        } else if (before != null && before.file().equals(entry.place().file())) {
            problems.add(entry.place(), "key_twice", "key", entry.key(), "line", Integer.toString(before.line()));
        }
    }

    private void checkComplete(Definition entry) {
        if (!entry.missing().isEmpty()) {
            problems.add(entry.place(), "incomplete", "key", entry.key(), "thing", entry.thing(), "fields",
                    entry.missing());
        }
    }

    private void check(Reference reference) {
        Meaning meaning = meanings.get(reference.key());
        List<Thing> wanted = reference.wanted().stream().toList();
        if (meaning == null) {
            problems.add(reference.place(), wanted.size() == 1 ? "unknown_thing" : "unknown_key", "thing", wanted,
                    "key", reference.key());
        } else if (!reference.wanted().contains(meaning.thing())) {
            problems.add(reference.place(), "unwanted", "key", reference.key(), "thing", meaning.thing(), "wanted",
                    wanted);
        }
    }
}
