package lineupbot.desk;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Gives keys to what is new in a lineup, each once. */
public final class FreeKeys {
    private static final int LONGEST = 40;

    private final Set<String> taken;

    public FreeKeys(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The key that is wanted, or the next one like it that stands for nothing yet. */
    public String like(String wanted) {
        String base = wanted.isEmpty() ? "new" : wanted;
        String key = cut(base, LONGEST);
        for (int next = 2; !taken.add(key); next++) {
            String end = "-" + next;
            key = cut(base, LONGEST - end.length()) + end;
        }
        return key;
    }

    private static String cut(String key, int length) {
        return key.length() <= length ? key : key.substring(0, length).replaceFirst("-+$", "");
    }
}
