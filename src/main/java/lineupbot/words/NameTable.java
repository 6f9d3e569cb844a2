package lineupbot.words;

import lineupbot.chat.Localized;
import lineupbot.store.Prepared;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every name and alias in the database. */
public final class NameTable {
    private static final String SUBJECTS = """
            SELECT s.id, s.kind, s.key, NULL AS brand, NULL AS brand_name, b.name AS name, NULL AS names
            FROM brand b JOIN subject s ON s.id = b.id
            UNION ALL
            SELECT s.id, s.kind, s.key, bs.key, b.name, m.name, NULL
            FROM model m JOIN subject s ON s.id = m.id JOIN brand b ON b.id = m.brand_id JOIN subject bs ON bs.id = b.id
            UNION ALL
            SELECT s.id, s.kind, s.key, NULL, NULL, NULL, p.name FROM plant p JOIN subject s ON s.id = p.id
            UNION ALL
            SELECT s.id, s.kind, s.key, NULL, NULL, NULL, t.name FROM site t JOIN subject s ON s.id = t.id
            UNION ALL
            SELECT s.id, s.kind, s.key, NULL, NULL, NULL, m.name FROM maker m JOIN subject s ON s.id = m.id
            """;

    private record Subject(long id, Named named, List<String> ownNames) {}

    private record Alias(long subject, String written) {}

    private final Jdbi jdbi;
    private final Prepared<Long> revision;

    public NameTable(Jdbi jdbi) {
        this.jdbi = jdbi;
        revision = new Prepared<>(jdbi, "SELECT number FROM revision", row -> row.getLong(1));
    }

    /** A number that changes with every change to the lineup. */
    public long revision() {
        return revision.with().orElseThrow();
    }

    public List<Spelling> spellings() {
        return jdbi.inTransaction(handle -> {
            Map<Long, Subject> subjects = new HashMap<>();
            ColumnMapper<Localized> names = handle.getConfig(org.jdbi.v3.core.mapper.ColumnMappers.class)
                    .findFor(Localized.class).orElseThrow();
            handle.createQuery(SUBJECTS).map((rows, context) -> subject(rows, names.map(rows, "names", context)))
                    .forEach(subject -> subjects.put(subject.id(), subject));
            Stream<Spelling> own = subjects.values().stream().flatMap(
                    subject -> subject.ownNames().stream().map(written -> new Spelling(subject.named(), written)));
            List<Spelling> aliases = handle.createQuery("SELECT subject_id, alias FROM alias")
                    .map((rows, context) -> new Alias(rows.getLong("subject_id"), rows.getString("alias")))
                    .map(alias -> new Spelling(subjects.get(alias.subject()).named(), alias.written())).list();
            return Stream.concat(own, aliases.stream()).toList();
        });
    }

    /** A subject goes by its name, in every language, and by its key. */
    private static Subject subject(ResultSet rows, Localized names) throws SQLException {
        String name = rows.getString("name");
        String brand = rows.getString("brand_name");
        Localized label = name == null ? names : Localized.same(brand == null ? name : brand + " " + name);
        Stream<String> written = name == null ? names.words().values().stream() : Stream.of(name);
        Named named = new Named(Named.Kind.valueOf(rows.getString("kind")), rows.getString("key"),
                rows.getString("brand"), label);
        return new Subject(rows.getLong("id"), named,
                Stream.concat(written, Stream.of(named.key())).distinct().toList());
    }
}
