package lineupbot.lineup;

import lineupbot.chat.Reply;
import org.jdbi.v3.core.Jdbi;

import java.util.Optional;

/** The pictures of models and brands, one each, as Telegram's file_id (table photo). Thread-safe. */
public final class Photos {
    private final Jdbi jdbi;

    public Photos(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The picture of what has that key. */
    public Optional<String> of(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT p.file FROM photo p JOIN subject s ON s.id = p.subject_id WHERE s.key = :key
                """).bind("key", key).mapTo(String.class).findOne());
    }

    /**
     * Keeps a picture in the place of an older one.
     *
     * @return whether there was an older one
     */
    public boolean put(String key, String file) {
        return jdbi.inTransaction(handle -> {
            boolean older = removed(
                    handle.execute("DELETE FROM photo WHERE subject_id = (SELECT id FROM subject WHERE key = ?)", key));
            handle.execute("INSERT INTO photo (subject_id, file) SELECT id, ? FROM subject WHERE key = ?", file, key);
            return older;
        });
    }

    /** Whether there was one to take away. */
    public boolean remove(String key) {
        return removed(jdbi.inTransaction(handle -> handle
                .execute("DELETE FROM photo WHERE subject_id = (SELECT id FROM subject WHERE key = ?)", key)));
    }

    private static boolean removed(int rows) {
        return rows > 0;
    }

    /** A card with the picture of what it is about, if there is one. */
    Reply on(Reply card, String key) {
        return of(key).map(card::withPicture).orElse(card);
    }
}
