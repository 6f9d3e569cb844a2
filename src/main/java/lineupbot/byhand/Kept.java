package lineupbot.byhand;

import lineupbot.desk.Thing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What of the lineup can be edited, as a form has its values. Thread-safe. */
final class Kept {
    private static final Map<Thing, String> VALUES = Map.of(Thing.BRAND, """
            SELECT b.name AS name, b.country AS country, s.key AS maker
            FROM brand b LEFT JOIN subject s ON s.id = b.maker_id WHERE b.id = :id
            """, Thing.MODEL, "SELECT name AS name, lower(body) AS body FROM model WHERE id = :id", Thing.LAUNCH,
            """
                    SELECT lower(l.kind) AS kind, l.at AS "when", lower(l.certainty) AS certainty, s.key AS site, l.note AS note,
                        (SELECT group_concat(x.key, ' ') FROM (SELECT key FROM launch_source JOIN source ON id = source_id
                         WHERE launch_id = l.id ORDER BY position) x) AS source
                    FROM launch l LEFT JOIN subject s ON s.id = l.site_id WHERE l.id = :id
                    """,
            Thing.CLAIM,
            """
                    SELECT lower(c.topic) AS topic, c.text AS text, lower(c.certainty) AS certainty, c.at AS "when",
                        c.said_by AS by,
                        (SELECT group_concat(x.key, ' ') FROM (SELECT key FROM claim_source JOIN source ON id = source_id
                         WHERE claim_id = c.id ORDER BY position) x) AS source
                    FROM claim c WHERE c.id = :id
                    """,
            Thing.NEWS,
            """
                    SELECT n.title AS title, n.date AS date, n.summary AS summary,
                        (SELECT group_concat(x.key, ' ') FROM (SELECT key FROM news_about a JOIN subject ON id = subject_id
                         WHERE news_id = n.id ORDER BY a.position) x) AS about,
                        (SELECT group_concat(x.key, ' ') FROM (SELECT key FROM news_source JOIN source ON id = source_id
                         WHERE news_id = n.id ORDER BY position) x) AS source
                    FROM news n WHERE n.id = :id
                    """);

    /** A row that can be edited or taken out. */
    record Row(Thing thing, long id) {}

    private final Jdbi jdbi;

    Kept(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Empty when it is not there. */
    Optional<Map<Field, String>> values(Row row) {
        return jdbi.withHandle(handle -> values(handle, row));
    }

    static Optional<Map<Field, String>> values(Handle handle, Row row) {
        return handle.createQuery(VALUES.get(row.thing())).bind("id", row.id()).mapToMap().findOne().map(columns -> {
            Map<Field, String> values = new EnumMap<>(Field.class);
            columns.forEach((column, value) -> values.put(Field.valueOf(column.toUpperCase(Locale.ROOT)),
                    value == null ? Field.NONE : value.toString()));
            return values;
        });
    }

    /** What a row is about: the model itself, or whose launch or claim it is; of news the plant. */
    static Optional<Library.Subject> about(Handle handle, Row row) {
        String subject = switch (row.thing()) {
            case BRAND, MODEL -> ":it";
            case LAUNCH -> "(SELECT subject_id FROM launch WHERE id = :it)";
            case CLAIM -> "(SELECT subject_id FROM claim WHERE id = :it)";
            case NEWS -> "(SELECT plant_id FROM news WHERE id = :it)";
            default -> throw new IllegalArgumentException("not edited: " + row.thing());
        };
        return Library.subject(handle, "s.id = " + subject, row.id());
    }
}
