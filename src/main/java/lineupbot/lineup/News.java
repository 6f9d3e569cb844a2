package lineupbot.lineup;

import lineupbot.lineup.NewsItem.Filter;
import lineupbot.store.Rows;
import lineupbot.store.SearchWords;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The news in the database. Thread-safe. */
public final class News {
    private static final String ITEMS = """
            SELECT n.id, n.key, n.date, n.title, n.summary,""" + " " + SourceRows.COLUMNS + """
            FROM news n JOIN news_source ON news_source.news_id = n.id AND news_source.position = 0
            JOIN source ON source.id = news_source.source_id
            """;

    private final Jdbi jdbi;

    public News(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Newest first. */
    public List<NewsItem> page(Filter filter, int skip, int size) {
        return jdbi.withHandle(handle -> handle
                .createQuery(ITEMS + where(filter) + "ORDER BY n.date DESC, n.id DESC LIMIT :size OFFSET :skip")
                .bindMap(bindings(filter)).bind("size", size).bind("skip", skip)
                .reduceRows(new ArrayList<NewsItem>(), News::add));
    }

    /** Those with these ids, by id. */
    public Map<Long, NewsItem> withIds(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> handle.createQuery(ITEMS + "WHERE n.id IN (<ids>)").bindList("ids", ids)
                        .reduceRows(new HashMap<Long, NewsItem>(), (items, row) -> {
                            items.put(row.getColumn("id", Long.class), item(row));
                            return items;
                        }));
    }

    public int count(Filter filter) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM news n " + where(filter))
                .bindMap(bindings(filter)).mapTo(Integer.class).one());
    }

    /** News of a brand are those of its models, too. */
    private static String where(Filter filter) {
        return "WHERE 1 = 1" + (filter.about() == null ? "" : """
                 AND n.id IN (SELECT a.news_id FROM news_about a JOIN subject s ON s.id = a.subject_id
                              WHERE s.key = :about
                              UNION SELECT a.news_id FROM news_about a JOIN model m ON m.id = a.subject_id
                              JOIN subject s ON s.id = m.brand_id WHERE s.key = :about)
                """) + (filter.words().isEmpty() ? "" : """
                 AND n.id IN (SELECT rowid / 4 FROM search WHERE search MATCH :words AND rowid % 4 = 3)
                """) + " ";
    }

    private static Map<String, Object> bindings(Filter filter) {
        Map<String, Object> bindings = new HashMap<>();
        if (filter.about() != null) {
            bindings.put("about", filter.about());
        }
        if (!filter.words().isEmpty()) {
            bindings.put("words", SearchWords.query(String.join(" ", filter.words())));
        }
        return bindings;
    }

    private static List<NewsItem> add(List<NewsItem> items, RowView row) {
        items.add(item(row));
        return items;
    }

    private static NewsItem item(RowView row) {
        return new NewsItem(row.getColumn("key", String.class), Rows.day(row.getColumn("date", String.class)),
                Rows.localized(row.getColumn("title", String.class)),
                Rows.localized(row.getColumn("summary", String.class)), SourceRows.source(row));
    }
}
