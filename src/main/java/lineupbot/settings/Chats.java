package lineupbot.settings;

import lineupbot.chat.Language;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.util.Optional;

/** What each chat has set for itself, and whether the bot is in it. Thread-safe. */
public final class Chats {
    private enum Presence {
        HERE, GONE
    }

    private final Jdbi jdbi;
    private final Language byDefault;

    /** @param byDefault the language of those who have set none and whose own is absent or unknown */
    public Chats(Jdbi jdbi, Language byDefault) {
        this.jdbi = jdbi;
        this.byDefault = byDefault;
    }

    /**
     * The language to answer in: the one the chat has set, else the person's own, else the default.
     *
     * @param tag the person's own language as an IETF tag; may be null
     */
    public Language language(long chat, String tag) {
        return set(chat).or(() -> Language.of(tag)).orElse(byDefault);
    }

    public void setLanguage(long chat, Language language) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO chat (id, language) VALUES (?, ?)
                ON CONFLICT (id) DO UPDATE SET language = excluded.language
                """, chat, language.name()));
    }

    /** Forgets what a chat has set. */
    public void forget(long chat) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM chat WHERE id = ?", chat));
    }

    /** A group has become a supergroup with another id: what it has set goes with it, and so does the bot. */
    public void move(long from, long to) {
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM chat WHERE id = ? AND EXISTS (SELECT 1 FROM chat WHERE id = ?)", to, from);
            handle.execute("UPDATE chat SET id = ? WHERE id = ?", to, from);
            note(handle, to, Presence.HERE);
        });
    }

    /** The bot was added to a chat, or a person who had blocked it is back. */
    public void came(long chat) {
        jdbi.useHandle(handle -> note(handle, chat, Presence.HERE));
    }

    /** Something was said in a chat: whoever was gone is back. */
    public void heard(long chat) {
        if (isGone(chat)) {
            came(chat);
        }
    }

    /** The bot was removed from a chat, or the person has blocked it: nothing can be sent there. */
    public void left(long chat) {
        jdbi.useHandle(handle -> note(handle, chat, Presence.GONE));
    }

    /** Whether Telegram has said that the bot is in a chat, and not since that it is gone. */
    public boolean isHere(long chat) {
        return is(Presence.HERE, chat);
    }

    /** Whether the bot was removed from a chat, or is blocked there. */
    public boolean isGone(long chat) {
        return is(Presence.GONE, chat);
    }

    private boolean is(Presence presence, long chat) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT presence FROM chat WHERE id = :chat")
                .bind("chat", chat).mapTo(Presence.class).findOne()).filter(presence::equals).isPresent();
    }

    private static void note(Handle handle, long chat, Presence presence) {
        handle.execute("""
                INSERT INTO chat (id, presence) VALUES (?, ?)
                ON CONFLICT (id) DO UPDATE SET presence = excluded.presence
                """, chat, presence.name());
    }

    private Optional<Language> set(long chat) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT language FROM chat WHERE id = :chat")
                .bind("chat", chat).mapTo(Language.class).findOne());
    }
}
