package lineupbot.desk;

import lineupbot.desk.Catalogue.Meaning;
import lineupbot.desk.Reading.Definition;
import lineupbot.desk.Reading.Reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
            problems.add(entry.place(), "“%s” is a %s already, not a %s".formatted(entry.key(), known.thing().noun(),
                    entry.thing().noun()));
        } else if (entry.owner() != null && known.owner() != null && !entry.owner().equals(known.owner())) {
            problems.add(entry.place(),
                    "“%s” belongs to “%s”, not to “%s”".formatted(entry.key(), known.owner(), entry.owner()));
        } else if (before != null && before.file().equals(entry.place().file())) {
            problems.add(entry.place(), "“%s” is there twice, first on line %d".formatted(entry.key(), before.line()));
        }
    }

    private void checkComplete(Definition entry) {
        if (!entry.missing().isEmpty()) {
            problems.add(entry.place(), "“%s” is not known yet, and a new %s needs %s".formatted(entry.key(),
                    entry.thing().noun(), String.join(", ", entry.missing())));
        }
    }

    private void check(Reference reference) {
        Meaning meaning = meanings.get(reference.key());
        String wanted = reference.wanted().stream().map(Thing::word).collect(Collectors.joining(", "));
        if (meaning == null) {
            problems.add(reference.place(),
                    "unknown %s “%s”".formatted(reference.wanted().size() == 1 ? wanted : "key", reference.key()));
        } else if (!reference.wanted().contains(meaning.thing())) {
            problems.add(reference.place(),
                    "“%s” is a %s; wanted here: %s".formatted(reference.key(), meaning.thing().noun(), wanted));
        }
    }
}
