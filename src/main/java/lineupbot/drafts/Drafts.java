package lineupbot.drafts;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The drafts in the database. Thread-safe. */
public final class Drafts {
    private static final String SELECT = "SELECT id, state, version, content, closed_by FROM draft ";

    private final Jdbi jdbi;
    private final Clock clock;

    public Drafts(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The open ones, the newest first. */
    List<Draft> open(int skip, int size) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "WHERE state = 'OPEN' ORDER BY id DESC LIMIT ? OFFSET ?")
                        .bind(0, size).bind(1, skip).map((row, context) -> draft(row)).list());
    }

    int countOpen() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM draft WHERE state = 'OPEN'")
                .mapTo(Integer.class).one());
    }

    Optional<Draft> find(long id) {
        return jdbi.withHandle(handle -> find(handle, id));
    }

    Optional<Draft> find(Handle handle, long id) {
        return handle.createQuery(SELECT + "WHERE id = ?").bind(0, id).map((row, context) -> draft(row)).findOne();
    }

    /** The draft of an article that has been sent already, if it was not dropped. */
    Optional<Draft> of(String text) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "WHERE text = ? AND state <> 'DROPPED' ORDER BY id LIMIT 1")
                        .bind(0, text).map((row, context) -> draft(row)).findOne());
    }

    /** Keeps what an editor has sent. */
    Draft make(String text, Content content, long editor) {
        return jdbi.inTransaction(handle -> {
            long id = insert(handle, text, content, null, editor).orElseThrow();
            return find(handle, id).orElseThrow();
        });
    }

    /** The text of the article that a draft is made from. */
    String text(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT text FROM draft WHERE id = ?").bind(0, id)
                .mapTo(String.class).one());
    }

    /** Makes another draft of it, since its article is longer; one that is closed stays as it is. */
    Draft lengthen(long id, String text, Content content) {
        return jdbi.inTransaction(handle -> {
            handle.execute("""
                    UPDATE draft SET text = ?, content = ?, version = version + 1
                    WHERE id = ? AND state = 'OPEN' AND text <> ?
                    """, text, ContentJson.of(content), id, text);
            return find(handle, id).orElseThrow();
        });
    }

    /**
     * Keeps what is made of an item of a feed.
     *
     * @return its number; empty when there is a draft of that item already
     */
    Optional<Long> make(Handle handle, String text, Content content, long feedItem) {
        return insert(handle, text, content, feedItem, 0);
    }

    private Optional<Long> insert(Handle handle, String text, Content content, Long feedItem, long editor) {
        return handle.createQuery("""
                INSERT INTO draft (text, content, feed_item, made_by, made)
                SELECT :text, :content, :item, :editor, :now
                WHERE NOT EXISTS (SELECT 1 FROM draft WHERE feed_item = :item) RETURNING id
                """).bind("text", text).bind("content", ContentJson.of(content)).bind("item", feedItem)
                .bind("editor", editor).bind("now", clock.millis()).mapTo(Long.class).findOne();
    }

    /**
     * Keeps what an editor has corrected.
     *
     * @return whether the draft was open, and as the editor has seen it
     */
    boolean change(Draft seen, Content content) {
        return jdbi.inTransaction(handle -> handle.execute("""
                UPDATE draft SET content = ?, version = version + 1 WHERE id = ? AND version = ? AND state = 'OPEN'
                """, ContentJson.of(content), seen.id(), seen.version())) == 1;
    }

    /** Drops it; false when it was not open. */
    boolean drop(long id, long editor) {
        return jdbi.inTransaction(handle -> close(handle, id, Draft.State.DROPPED, editor));
    }

    /** Opens it again; false when it was not dropped. */
    boolean takeBack(long id) {
        return jdbi.inTransaction(handle -> handle.execute("""
                UPDATE draft SET state = 'OPEN', closed_by = NULL, closed = NULL, version = version + 1
                WHERE id = ? AND state = 'DROPPED'
                """, id)) == 1;
    }

    /** Ends it within a transaction of the caller's; false when it was not open. */
    boolean close(Handle handle, long id, Draft.State state, long editor) {
        return handle.execute("""
                UPDATE draft SET state = ?, closed_by = ?, closed = ?, version = version + 1
                WHERE id = ? AND state = 'OPEN'
                """, state.name(), editor, clock.millis(), id) == 1;
    }

    private static Draft draft(ResultSet row) throws SQLException {
        String closer = row.getString("closed_by");
        return new Draft(row.getLong("id"), Draft.State.valueOf(row.getString("state")), row.getInt("version"),
                ContentJson.read(row.getString("content")), closer == null ? null : Long.valueOf(closer));
    }
}
