package lineupbot.desk;

import java.util.HashMap;
import java.util.Map;

/** The entries of one table as they are known now, with their ids, by what tells them apart. */
final class Shelf<K, E> {
    private final Map<K, E> entries = new HashMap<>();
    private final Map<K, Long> ids;
    private long last;

    Shelf(Map<K, Long> ids) {
        this.ids = new HashMap<>(ids);
        last = ids.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** Null when it is not known. */
    E get(K key) {
        return entries.get(key);
    }

    void put(K key, E entry) {
        entries.put(key, entry);
    }

    /** The id of something new is the next that is free. */
    long id(K key) {
        return ids.computeIfAbsent(key, added -> ++last);
    }
}
