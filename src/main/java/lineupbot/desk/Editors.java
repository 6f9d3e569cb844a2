package lineupbot.desk;

import lineupbot.chat.Role;
import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who keeps the lineup: the owners, whom the operator names, and the editors, whom the owners name. Thread-safe. */
public final class Editors {
    /** Who speaks in a terminal, and nobody in particular on Telegram. */
    public static final long NOBODY = 0;

    /**
     * One whom an owner has made an editor.
     *
     * @param name as the owner calls them; empty when they did not say
     */
    public record Editor(long user, String name, Instant since) {}

    private final Jdbi jdbi;
    private final Clock clock;
    private final Set<Long> owners;
    private final boolean terminal;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param owners   user ids
     * @param terminal whether people speak in a terminal: whoever can start it there can do everything anyway
     */
    public Editors(Jdbi jdbi, Clock clock, Set<Long> owners, boolean terminal) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.owners = Set.copyOf(owners);
        this.terminal = terminal;
    }

    public Role role(long user) {
        if (user == NOBODY) {
            return terminal ? Role.OWNER : Role.PERSON;
        }
        if (owners.contains(user)) {
            return Role.OWNER;
        }
        return of(user).isPresent() ? Role.EDITOR : Role.PERSON;
    }

    /** Editors and owners by user id. */
    public Map<Long, Role> all() {
        Map<Long, Role> all = new TreeMap<>();
        list().forEach(editor -> all.put(editor.user(), Role.EDITOR));
        owners.forEach(owner -> all.put(owner, Role.OWNER));
        all.remove(NOBODY);
        return all;
    }

    /** Without the owners, the longest serving first. */
    public List<Editor> list() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT user, name, added FROM editor ORDER BY added, user")
                .map((row, context) -> new Editor(row.getLong("user"), row.getString("name"),
                        Instant.ofEpochMilli(row.getLong("added"))))
                .list());
    }

    public Optional<Editor> of(long user) {
        return list().stream().filter(editor -> editor.user() == user).findFirst();
    }

    /** Makes somebody an editor, or gives an editor another name. */
    public void add(long user, String name, long by) {
        jdbi.useTransaction(handle -> handle.execute("""
                INSERT INTO editor (user, name, added_by, added) VALUES (?, ?, ?, ?)
                ON CONFLICT (user) DO UPDATE SET name = excluded.name
                """, user, name, by, clock.millis()));
        listeners.forEach(Runnable::run);
    }

    /** Makes an editor a person like others; returns whether they were one. */
    public boolean remove(long user) {
        int removed = jdbi.inTransaction(handle -> handle.execute("DELETE FROM editor WHERE user = ?", user));
        listeners.forEach(Runnable::run);
        return removed > 0;
    }

    /** What is to be done whenever the editors have changed, by whoever changes them. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
