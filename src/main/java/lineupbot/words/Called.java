package lineupbot.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is called how: names by one of their forms. */
final class Called {
    private final Map<String, List<Named>> byForm;

    Called(int expected) {
        byForm = HashMap.newHashMap(expected);
    }

    void add(String form, Named named) {
        // Most forms belong to one thing: a list of one costs little.
        List<Named> known = byForm.get(form);
        if (known == null) {
            byForm.put(form, List.of(named));
        } else if (!known.contains(named)) {
            List<Named> more = new ArrayList<>(known);
            more.add(named);
            byForm.put(form, more);
        }
    }

    List<Named> by(String form, Set<Named.Kind> wanted) {
        List<Named> named = byForm.getOrDefault(form, List.of());
        return named.isEmpty() ? named : named.stream().filter(one -> wanted.contains(one.kind())).toList();
    }

    boolean knows(String form) {
        return byForm.containsKey(form);
    }
}
