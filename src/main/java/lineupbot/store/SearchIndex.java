package lineupbot.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.util.List;

/** Keeps the search table in step with the lineup: what is found by which words. */
public final class SearchIndex {
    private static final String DIFFERENT = """
            SELECT id, s.names, s.words FROM searchable s FULL JOIN searched i USING (id)
            WHERE s.names IS NOT i.names OR s.words IS NOT i.words
            """;
    private static final int AT_ONCE = 1000;

    private record Entry(long id, String names, String words) {}

    private final Handle handle;

    public SearchIndex(Handle handle) {
        this.handle = handle;
    }

    /** Fills the index of a lineup that was there before the index was. */
    static void fillIfEmpty(Jdbi jdbi) {
        boolean filled = jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM searched)").mapTo(Boolean.class).one());
        if (!filled) {
            jdbi.useTransaction(handle -> new SearchIndex(handle).refresh());
        }
    }

    /** Writes what reads differently now, forgets what is gone. */
    public void refresh() {
        List<Entry> entries = handle.createQuery(DIFFERENT)
                .map((row, context) -> new Entry(row.getLong("id"), row.getString("names"), row.getString("words")))
                .list();
        for (int at = 0; at < entries.size(); at += AT_ONCE) {
            write(entries.subList(at, Math.min(at + AT_ONCE, entries.size())));
        }
    }

    private void write(List<Entry> entries) {
        PreparedBatch forget = handle.prepareBatch("DELETE FROM searched WHERE id = :id");
        PreparedBatch unindex = handle.prepareBatch("DELETE FROM search WHERE rowid = :id");
        PreparedBatch note = handle
                .prepareBatch("INSERT INTO searched (id, names, words) VALUES (:id, :names, :words)");
        PreparedBatch index = handle
                .prepareBatch("INSERT INTO search (rowid, names, words) VALUES (:id, :names, :words)");
        for (Entry entry : entries) {
            forget.bind("id", entry.id()).add();
            unindex.bind("id", entry.id()).add();
            if (entry.names() != null) {
                note.bind("id", entry.id()).bind("names", entry.names()).bind("words", entry.words()).add();
                index.bind("id", entry.id()).bind("names", SearchWords.stems(entry.names()))
                        .bind("words", SearchWords.stems(entry.words())).add();
            }
        }
        List.of(forget, unindex, note, index).forEach(PreparedBatch::execute);
    }
}
