package lineupbot.telegram;

import org.jdbi.v3.core.Jdbi;

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

    void write(String name, String value) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO memo (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """, name, value));
    }
}
