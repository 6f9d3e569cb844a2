package lineupbot.lineup;

import lineupbot.store.SearchWords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds brands, models, claims and news by words. Thread-safe. */
public final class Search {
    /** What is called so comes first, brands before models; then the best match, where a name tells most. */
    private static final String HITS = """
            SELECT rowid FROM search WHERE search MATCH :query
            ORDER BY min(rowid % 4, 2), bm25(search, 3.0, 1.0), rowid DESC LIMIT :size OFFSET :skip
            """;
    private static final String COUNT = "SELECT count(*) FROM search WHERE search MATCH :query";

    private enum Table {
        BRAND, MODEL, CLAIM, NEWS
    }

    private static final List<Table> KINDS = List.of(Table.BRAND, Table.MODEL, Table.CLAIM, Table.NEWS);

    /** A row of the search table; how it is numbered is told in V3__search.sql. */
    private record Row(Table table, long id) {
        static Row of(long number) {
            return new Row(KINDS.get((int) (number % KINDS.size())), number / KINDS.size());
        }
    }

    private final Jdbi jdbi;
    private final Lineup lineup;
    private final FoundClaims claims;

    public Search(Jdbi jdbi, Lineup lineup) {
        this.jdbi = jdbi;
        this.lineup = lineup;
        claims = new FoundClaims(jdbi);
    }

    /** Whatever has all the words, in any of their forms. */
    public Hit.Some find(String words, int skip, int size) {
        String query = SearchWords.query(words);
        return jdbi.withHandle(handle -> new Hit.Some(
                hits(handle,
                        handle.createQuery(HITS).bind("query", query).bind("size", size).bind("skip", skip)
                                .mapTo(Long.class).map(Row::of).list()),
                handle.createQuery(COUNT).bind("query", query).mapTo(Integer.class).one()));
    }

    private List<Hit> hits(Handle handle, List<Row> rows) {
        Map<Long, Hit.OfClaim> saying = claims.withIds(ids(rows, Table.CLAIM));
        Map<Long, NewsItem> news = lineup.news().withIds(ids(rows, Table.NEWS));
        Map<Long, String> keys = keys(handle, rows);
        List<Hit> hits = new ArrayList<>();
        for (Row row : rows) {
            hits.add(switch (row.table()) {
                case BRAND -> new Hit.OfBrand(lineup.brands().find(keys.get(row.id())).orElseThrow());
                case MODEL -> new Hit.OfModel(lineup.models().find(keys.get(row.id())).orElseThrow());
                case CLAIM -> saying.get(row.id());
                case NEWS -> new Hit.OfNews(news.get(row.id()));
            });
        }
        return hits;
    }

    private static Map<Long, String> keys(Handle handle, List<Row> rows) {
        List<Long> ids = new ArrayList<>(ids(rows, Table.BRAND));
        ids.addAll(ids(rows, Table.MODEL));
        return ids.isEmpty()
                ? Map.of()
                : handle.createQuery("SELECT id, key FROM subject WHERE id IN (<ids>)").bindList("ids", ids)
                        .map((row, context) -> Map.entry(row.getLong("id"), row.getString("key")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Long> ids(List<Row> rows, Table table) {
        return rows.stream().filter(row -> row.table() == table).map(Row::id).toList();
    }
}
