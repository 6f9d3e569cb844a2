package lineupbot.privacy;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * Everything that is kept of a chat, wherever it is, and forgetting it. What a new table keeps of chats is to be added
 * here. Thread-safe.
 */
public final class Keeping {
    private final Jdbi jdbi;
    private final List<LongConsumer> memories;

    /** @param memories forget what they hold of a chat outside of the database */
    public Keeping(Jdbi jdbi, List<LongConsumer> memories) {
        this.jdbi = jdbi;
        this.memories = List.copyOf(memories);
    }

    /** What there is of a chat. */
    public KeptOfChat of(long chat) {
        return jdbi.withHandle(handle -> of(handle, chat));
    }

    /** Forgets all of it, and tells what it was. That the bot is in a group is no secret of the group's, and stays. */
    public KeptOfChat forget(long chat) {
        KeptOfChat kept = jdbi.inTransaction(handle -> {
            KeptOfChat before = of(handle, chat);
            handle.execute("DELETE FROM subscription WHERE chat = ?", chat);
            handle.execute("DELETE FROM delivery WHERE alert_id IN (SELECT id FROM alert) AND chat = ?", chat);
            handle.execute("DELETE FROM awaited WHERE chat = ?", chat);
            // A person and their private chat have one number.
            handle.execute("DELETE FROM form WHERE user = ?", chat);
            handle.execute("DELETE FROM chat WHERE id = ? AND presence IS NULL", chat);
            handle.execute(
                    """
                            UPDATE chat SET language = NULL, spoken = NULL, zone = NULL, quiet = NULL, digest = NULL, silent = 0,
                                theme = NULL
                            WHERE id = ?
                            """,
                    chat);
            handle.execute("DELETE FROM chat_move WHERE new_id = ?", chat);
            return before;
        });
        memories.forEach(memory -> memory.accept(chat));
        return kept;
    }

    private static KeptOfChat of(Handle handle, long chat) {
        return new KeptOfChat(count(handle, "subscription WHERE chat = ?", chat),
                count(handle, "delivery WHERE alert_id IN (SELECT id FROM alert) AND chat = ?", chat),
                count(handle,
                        "chat WHERE id = ? AND coalesce(language, spoken, zone, quiet, digest, theme) IS NOT NULL",
                        chat) > 0,
                count(handle, "awaited WHERE chat = ?", chat) + count(handle, "form WHERE user = ?", chat) > 0);
    }

    private static int count(Handle handle, String what, long chat) {
        return handle.createQuery("SELECT count(*) FROM " + what).bind(0, chat).mapTo(Integer.class).one();
    }
}
