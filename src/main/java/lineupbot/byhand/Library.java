package lineupbot.byhand;

import lineupbot.chat.Localized;
import lineupbot.lineup.Kind;
import lineupbot.lineup.Topic;
import lineupbot.lineup.When;
import lineupbot.store.Rows;
import lineupbot.words.Named;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What of the lineup those need who enter something by hand. Thread-safe. */
final class Library {
    private static final String SUBJECT = """
            SELECT s.id, s.kind, s.key, bs.key AS brand, ps.key AS plant FROM subject s
            LEFT JOIN model m ON m.id = s.id LEFT JOIN brand b ON b.id = coalesce(m.brand_id, s.id)
            LEFT JOIN site t ON t.id = s.id LEFT JOIN subject bs ON bs.id = b.id
            LEFT JOIN subject ps ON ps.id = coalesce(b.plant_id, t.plant_id, CASE s.kind WHEN 'PLANT' THEN s.id END)
            """;
    private static final String SOURCE = "SELECT key, name, url, date FROM source ";

    /**
     * Something that has a key.
     *
     * @param brand key of a model's brand, or its own; null for what is no brand or model
     * @param plant key of the plant that it belongs to; null for makers
     */
    record Subject(long id, Named.Kind kind, String key, String brand, String plant) {}

    /** A source; {@code date} may be null. */
    record Cited(String key, Localized name, String url, LocalDate date) {}

    /** A launch, or a claim, of some subject. The other one's kind is null. */
    record Said(long id, Kind kind, Topic topic, When when, Localized text) {}

    record Item(long id, LocalDate date, Localized title) {}

    private final Jdbi jdbi;

    Library(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Subject> subject(String key) {
        return jdbi.withHandle(handle -> subject(handle, "s.key = :it", key));
    }

    static Optional<Subject> subject(Handle handle, String where, Object it) {
        return handle.createQuery(SUBJECT + "WHERE " + where).bind("it", it)
                .map((row, context) -> new Subject(row.getLong("id"), Named.Kind.valueOf(row.getString("kind")),
                        row.getString("key"), row.getString("brand"), row.getString("plant")))
                .findOne();
    }

    List<Choice> plants() {
        return choices("SELECT s.key, p.name FROM plant p JOIN subject s ON s.id = p.id ORDER BY p.id");
    }

    List<Choice> sites() {
        return choices("SELECT s.key, t.name FROM site t JOIN subject s ON s.id = t.id ORDER BY t.outside, t.id");
    }

    List<Choice> brands() {
        return choices("""
                SELECT s.key, json_object('ru', b.name, 'en', b.name) AS name FROM brand b JOIN subject s ON s.id = b.id
                ORDER BY b.name LIMIT 60
                """);
    }

    private List<Choice> choices(String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .map((row, context) -> new Choice(row.getString("key"), Rows.localized(row.getString("name")))).list());
    }

    /** The newest first. */
    List<Cited> sources() {
        return jdbi.withHandle(handle -> handle.createQuery(SOURCE + "ORDER BY date DESC NULLS LAST, id DESC")
                .map((row, context) -> new Cited(row.getString("key"), Rows.localized(row.getString("name")),
                        row.getString("url"), Rows.day(row.getString("date"))))
                .list());
    }

    /** Launches before claims, each in the order in which they came. */
    List<Said> said(String subject) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT * FROM (
                    SELECT id, subject_id, kind, NULL AS topic, at, NULL AS text FROM launch
                    UNION ALL SELECT id, subject_id, NULL, topic, at, text FROM claim)
                WHERE subject_id = (SELECT id FROM subject WHERE key = :key) ORDER BY kind IS NULL, id
                """).bind("key", subject)
                .map((row, context) -> new Said(row.getLong("id"), constant(row.getString("kind"), Kind::valueOf),
                        constant(row.getString("topic"), Topic::valueOf), When.parse(row.getString("at")),
                        Rows.localized(row.getString("text"))))
                .list());
    }

    private static <T> T constant(String name, Function<String, T> of) {
        return name == null ? null : of.apply(name);
    }

    /** The newest first. */
    List<Item> news() {
        return jdbi
                .withHandle(handle -> handle.createQuery("SELECT id, date, title FROM news ORDER BY date DESC, id DESC")
                        .map((row, context) -> new Item(row.getLong("id"), Rows.day(row.getString("date")),
                                Rows.localized(row.getString("title"))))
                        .list());
    }

    /** Other names of a subject, in their order. */
    List<String> aliases(String subject) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT a.alias FROM alias a JOIN subject s ON s.id = a.subject_id WHERE s.key = :key ORDER BY a.position
                """).bind("key", subject).mapTo(String.class).list());
    }

    Optional<Subject> about(Kept.Row row) {
        return jdbi.withHandle(handle -> Kept.about(handle, row));
    }
}
