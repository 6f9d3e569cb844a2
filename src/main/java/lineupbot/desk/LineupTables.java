package lineupbot.desk;

import lineupbot.desk.LineupFile.BrandEntry;
import lineupbot.desk.LineupFile.ClaimEntry;
import lineupbot.desk.LineupFile.LaunchEntry;
import lineupbot.desk.LineupFile.MakerEntry;
import lineupbot.desk.LineupFile.ModelEntry;
import lineupbot.desk.LineupFile.NewsEntry;
import lineupbot.desk.LineupFile.PlantEntry;
import lineupbot.desk.LineupFile.SiteEntry;
import lineupbot.desk.LineupFile.SourceEntry;
import lineupbot.lineup.Body;
import lineupbot.lineup.Trust;
import lineupbot.store.Rows;
import org.jdbi.v3.core.Handle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The whole lineup of a database, in the form of lineup files. */
final class LineupTables {
    private final Handle handle;
    private final Groups groups;
    private final Map<Long, List<String>> aliases;
    private final Map<Long, List<ClaimEntry>> claims;
    private final Map<Long, List<LaunchEntry>> launches;

    LineupTables(Handle handle) {
        this.handle = handle;
        groups = new Groups(handle);
        aliases = groups.words("SELECT subject_id AS owner, alias AS word FROM alias ORDER BY subject_id, position");
        claims = new StatementTables(handle).claims();
        launches = new StatementTables(handle).launches();
    }

    /**
     * A document for each plant, in the order in which the plants came. Sources and makers belong to no plant: the
     * first document has them.
     */
    List<LineupFile> all() {
        Map<Long, List<SiteEntry>> sites = sites();
        Map<Long, List<BrandEntry>> brands = brands();
        Map<Long, List<NewsEntry>> news = news();
        List<LineupFile> all = new ArrayList<>();
        handle.createQuery("""
                SELECT p.*, s.key FROM plant p JOIN subject s ON s.id = p.id ORDER BY p.id
                """).map((row, context) -> {
            long id = row.getLong("id");
            PlantEntry plant = new PlantEntry(row.getString("key"), Rows.localized(row.getString("name")),
                    of(aliases, id), Rows.localized(row.getString("place")), of(claims, id));
            return new LineupFile(plant, List.of(), of(sites, id), List.of(), of(brands, id), of(news, id));
        }).forEach(lineup -> all.add(all.isEmpty() ? withShared(lineup) : lineup));
        return all;
    }

    private LineupFile withShared(LineupFile lineup) {
        return new LineupFile(lineup.plant(), sources(), lineup.sites(), makers(), lineup.brands(), lineup.news());
    }

    private List<SourceEntry> sources() {
        return handle.createQuery("SELECT * FROM source ORDER BY key")
                .map((row, context) -> new SourceEntry(row.getString("key"), Rows.localized(row.getString("name")),
                        row.getString("url"), Rows.day(row.getString("date")), Trust.valueOf(row.getString("trust"))))
                .list();
    }

    private List<MakerEntry> makers() {
        return handle.createQuery("SELECT m.*, s.key FROM maker m JOIN subject s ON s.id = m.id ORDER BY m.id")
                .map((row, context) -> new MakerEntry(row.getString("key"), Rows.localized(row.getString("name")),
                        of(aliases, row.getLong("id")), row.getString("country")))
                .list();
    }

    private Map<Long, List<SiteEntry>> sites() {
        return groups.of("""
                SELECT t.plant_id AS owner, t.*, s.key FROM site t JOIN subject s ON s.id = t.id ORDER BY t.id
                """,
                (row, context) -> new SiteEntry(row.getString("key"), Rows.localized(row.getString("name")),
                        of(aliases, row.getLong("id")), Rows.localized(row.getString("place")),
                        Rows.localized(row.getString("at")), row.getBoolean("outside"), of(claims, row.getLong("id"))));
    }

    private Map<Long, List<BrandEntry>> brands() {
        Map<Long, List<ModelEntry>> models = models();
        return groups.of("""
                SELECT b.plant_id AS owner, b.*, s.key, k.key AS maker
                FROM brand b JOIN subject s ON s.id = b.id LEFT JOIN subject k ON k.id = b.maker_id ORDER BY b.id
                """, (row, context) -> {
            long id = row.getLong("id");
            return new BrandEntry(row.getString("key"), row.getString("name"), of(aliases, id),
                    row.getString("country"), row.getString("maker"), of(claims, id), of(launches, id), of(models, id));
        });
    }

    private Map<Long, List<ModelEntry>> models() {
        return groups.of("""
                SELECT m.brand_id AS owner, m.*, s.key FROM model m JOIN subject s ON s.id = m.id ORDER BY m.id
                """, (row, context) -> {
            long id = row.getLong("id");
            String body = row.getString("body");
            return new ModelEntry(row.getString("key"), row.getString("name"), of(aliases, id),
                    body == null ? null : Body.valueOf(body), of(claims, id), of(launches, id));
        });
    }

    private Map<Long, List<NewsEntry>> news() {
        Map<Long, List<String>> about = groups.words("""
                SELECT a.news_id AS owner, s.key AS word FROM news_about a JOIN subject s ON s.id = a.subject_id
                ORDER BY a.news_id, a.position
                """);
        Map<Long, List<String>> sources = groups.words("""
                SELECT n.news_id AS owner, s.key AS word FROM news_source n JOIN source s ON s.id = n.source_id
                ORDER BY n.news_id, n.position
                """);
        return groups.of("SELECT n.plant_id AS owner, n.* FROM news n ORDER BY n.id",
                (row, context) -> new NewsEntry(row.getString("key"), Rows.day(row.getString("date")),
                        Rows.localized(row.getString("title")), Rows.localized(row.getString("summary")),
                        of(about, row.getLong("id")), of(sources, row.getLong("id"))));
    }

    private static <T> List<T> of(Map<Long, List<T>> groups, long owner) {
        return groups.getOrDefault(owner, List.of());
    }
}
