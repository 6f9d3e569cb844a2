package lineupbot.telegram;

import org.jdbi.v3.core.Jdbi;

import java.util.List;
import java.util.Optional;

/** What the bot remembers about itself (table memo). Thread-safe. */
final class Memo {
    private final Jdbi jdbi;

    Memo(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<String> read(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT value FROM memo WHERE name = ?").bind(0, name)
                .mapTo(String.class).findOne());
    }

    /** Everything whose name begins so. */
    List<String> names(String beginning) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        "SELECT name FROM memo WHERE substr(name, 1, length(:beginning)) = :beginning ORDER BY name")
                .bind("beginning", beginning).mapTo(String.class).list());
    }

    void forget(String name) {
        jdbi.useTransaction(handle -> handle.execute("DELETE FROM memo WHERE name = ?", name));
    }

    void write(String name, String value) {
        jdbi.useTransaction(handle -> handle.execute("""
                INSERT INTO memo (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """, name, value));
    }
}
