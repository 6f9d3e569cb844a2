package lineupbot.settings;

import lineupbot.chat.Language;
import lineupbot.store.Prepared;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What each chat has set for itself, and whether the bot is in it. Thread-safe. */
public final class Chats {
    private enum Presence {
        HERE, GONE
    }

    /** What every message depends on; null is nothing. */
    private record Known(Language language, Presence presence) {}

    private final Jdbi jdbi;
    private final Prepared<Known> known;
    private final Language byDefault;
    private final ZoneId zoneByDefault;

    /**
     * @param byDefault     the language of those who have set none and whose own is absent or unknown
     * @param zoneByDefault the time zone of those who have set none
     */
    public Chats(Jdbi jdbi, Language byDefault, ZoneId zoneByDefault) {
        this.jdbi = jdbi;
        known = new Prepared<>(jdbi, "SELECT language, presence FROM chat WHERE id = ?",
                row -> new Known(read(row, "language", Language::valueOf), read(row, "presence", Presence::valueOf)));
        this.byDefault = byDefault;
        this.zoneByDefault = zoneByDefault;
    }

    /** What the chat has set; all nothing for one that is not known. */
    public ChatSettings settings(long chat) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT language, zone, quiet, digest, silent, theme FROM chat WHERE id = :chat")
                .bind("chat", chat).map((row, context) -> settings(row)).findOne()).orElse(ChatSettings.NONE);
    }

    /**
     * What holds for alerts in each of these chats: what it has set, else the language in which it has asked for them,
     * else the default; language and zone are never null.
     */
    public Map<Long, ChatSettings> holding(Collection<Long> chats) {
        Map<Long, ChatSettings> holding = new HashMap<>();
        chats.forEach(chat -> holding.put(chat, complete(ChatSettings.NONE)));
        jdbi.useHandle(handle -> handle.createQuery("""
                SELECT id, coalesce(language, spoken) AS language, zone, quiet, digest, silent, theme FROM chat
                WHERE id IN (SELECT value FROM json_each(:chats))
                """).bind("chats", chats.toString())
                .map((row, context) -> holding.put(row.getLong("id"), complete(settings(row)))).list());
        return holding;
    }

    /** Those of these chats that the bot was removed from, or is blocked in. */
    public Set<Long> gone(Collection<Long> chats) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT id FROM chat WHERE presence = 'GONE' AND id IN (SELECT value FROM json_each(:chats))
                """).bind("chats", chats.toString()).mapTo(Long.class).set());
    }

    private ChatSettings complete(ChatSettings set) {
        return new ChatSettings(set.language() == null ? byDefault : set.language(),
                set.zone() == null ? zoneByDefault : set.zone(), set.quiet(), set.digest(), set.silent(), set.theme());
    }

    /**
     * The language to answer in: the one the chat has set, else the person's own, else the default.
     *
     * @param tag the person's own language as an IETF tag; may be null
     */
    public Language language(long chat, String tag) {
        return known.with(chat).map(Known::language).or(() -> Language.of(tag)).orElse(byDefault);
    }

    /** The time zone that holds for a chat: the one it has set, else the default. */
    public ZoneId zone(long chat) {
        return Optional.ofNullable(settings(chat).zone()).orElse(zoneByDefault);
    }

    /** The language in which somebody speaks there, in which they are told things unless the chat has set one. */
    public void speaks(long chat, Language language) {
        boolean same = jdbi.withHandle(handle -> handle.createQuery("SELECT spoken FROM chat WHERE id = :chat")
                .bind("chat", chat).mapTo(Language.class).findOne()).filter(language::equals).isPresent();
        if (!same) {
            set(chat, "spoken", language.name());
        }
    }

    /** The colours of pictures in a chat; light where none are set. */
    public Theme theme(long chat) {
        return Optional.ofNullable(settings(chat).theme()).orElse(Theme.LIGHT);
    }

    public void setTheme(long chat, Theme theme) {
        set(chat, "theme", theme.name());
    }

    public void setLanguage(long chat, Language language) {
        set(chat, "language", language.name());
    }

    /** The time zone a chat wants; null for the default. */
    public void setZone(long chat, ZoneId zone) {
        set(chat, "zone", zone == null ? null : zone.getId());
    }

    /** When alerts are to wait; null for never. */
    public void setQuiet(long chat, QuietHours quiet) {
        set(chat, "quiet", quiet == null ? null : quiet.written());
    }

    /** When alerts are to come; null for each at once. */
    public void setDigest(long chat, Digest digest) {
        set(chat, "digest", digest == null ? null : digest.written());
    }

    public void setSilent(long chat, boolean silent) {
        set(chat, "silent", silent ? 1 : 0);
    }

    /** Forgets what a chat has set. */
    public void forget(long chat) {
        jdbi.useTransaction(handle -> handle.execute("DELETE FROM chat WHERE id = ?", chat));
    }

    /** A group has become a supergroup with another id: everything that belongs to it goes with it, and so does the bot. */
    public void move(long from, long to) {
        jdbi.useTransaction(handle -> {
            // Told twice, it moves what has come under the old id meanwhile.
            handle.execute("DELETE FROM chat_move WHERE old_id = ?", from);
            handle.execute("INSERT INTO chat_move (old_id, new_id) VALUES (?, ?)", from, to);
            note(handle, to, Presence.HERE);
        });
    }

    /** The bot was added to a chat, or a person who had blocked it is back. */
    public void came(long chat) {
        jdbi.useHandle(handle -> note(handle, chat, Presence.HERE));
    }

    /** The bot was removed from a chat, or the person has blocked it: nothing can be sent there. */
    public void left(long chat) {
        jdbi.useHandle(handle -> note(handle, chat, Presence.GONE));
    }

    /** A chat says something: if the bot was thought to be gone from it, it is not. Else this only reads. */
    public void heard(long chat) {
        // Not one UPDATE: even without a row to change, that would wait for whoever is writing.
        if (isGone(chat)) {
            came(chat);
        }
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
        return known.with(chat).map(Known::presence).filter(presence::equals).isPresent();
    }

    private static void note(Handle handle, long chat, Presence presence) {
        set(handle, chat, "presence", presence.name());
    }

    private void set(long chat, String column, Object value) {
        jdbi.useHandle(handle -> set(handle, chat, column, value));
    }

    private static void set(Handle handle, long chat, String column, Object value) {
        handle.execute("""
                INSERT INTO chat (id, %1$s) VALUES (?, ?)
                ON CONFLICT (id) DO UPDATE SET %1$s = excluded.%1$s
                """.formatted(column), chat, value);
    }

    private static ChatSettings settings(ResultSet row) throws SQLException {
        return new ChatSettings(read(row, "language", Language::valueOf), read(row, "zone", ZoneId::of),
                read(row, "quiet", QuietHours::of), read(row, "digest", Digest::of), row.getBoolean("silent"),
                read(row, "theme", Theme::valueOf));
    }

    private static <T> T read(ResultSet row, String column, Function<String, T> reader) throws SQLException {
        String written = row.getString(column);
        return written == null ? null : reader.apply(written);
    }
}
