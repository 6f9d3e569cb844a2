package lineupbot.telegram;

import lineupbot.chat.Enclosure;
import org.jdbi.v3.core.Jdbi;

import java.util.Optional;

/** The drawn pictures that Telegram has, by their versions (table picture). Thread-safe. */
final class KnownPictures {
    /** What is older than so many others is drawn anew when somebody asks for it. */
    private static final int MOST = 5_000;

    private final Jdbi jdbi;

    KnownPictures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The picture as Telegram knows it; empty when it does not. */
    Optional<Enclosure.Picture> of(Enclosure.Drawing drawing) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT file FROM picture WHERE version = :version")
                .bind("version", drawing.version()).mapTo(String.class).findOne()).map(Enclosure.Picture::new);
    }

    /** @param file Telegram's file_id */
    void keep(Enclosure.Drawing drawing, String file) {
        jdbi.useTransaction(handle -> {
            handle.execute("INSERT OR REPLACE INTO picture (version, file) VALUES (?, ?)", drawing.version(), file);
            handle.execute("DELETE FROM picture WHERE id <= (SELECT max(id) FROM picture) - ?", MOST);
        });
    }

    /** Telegram has it no more. */
    void forget(Enclosure.Drawing drawing) {
        jdbi.useTransaction(handle -> handle.execute("DELETE FROM picture WHERE version = ?", drawing.version()));
    }
}
