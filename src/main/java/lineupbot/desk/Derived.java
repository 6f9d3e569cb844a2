package lineupbot.desk;

import lineupbot.store.SearchIndex;
import org.jdbi.v3.core.Handle;

/** What follows from the lineup: states, what is found by which words, and the number by which copies are old. */
public final class Derived {
    private final Handle handle;

    public Derived(Handle handle) {
        this.handle = handle;
    }

    /** To be called in the transaction of each change. */
    public void refresh() {
        new States(handle).refresh();
        new SearchIndex(handle).refresh();
        handle.execute("UPDATE revision SET number = number + 1");
    }
}
