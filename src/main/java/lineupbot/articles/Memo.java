package lineupbot.articles;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what a slow function said: articles use the same words over and over. Bounded and thread-safe. */
final class Memo<T> {
    private static final int MOST = 20_000;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> slow;

    Memo(Function<String, T> slow) {
        this.slow = slow;
    }

    T of(String words) {
        T said = known.get(words);
        if (said == null) {
            said = slow.apply(words);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(words, said);
        }
        return said;
    }
}
