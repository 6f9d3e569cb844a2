package lineupbot.desk;

import static java.util.stream.Collectors.toMap;

import lineupbot.desk.Catalogue.Identity;
import lineupbot.lineup.Kind;
import lineupbot.lineup.Topic;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

import java.util.Map;

/** The ids in a database, by what tells its rows apart. */
final class Ids {
    private final Handle handle;

    Ids(Handle handle) {
        this.handle = handle;
    }

    Map<String, Long> ofKeys(String sql) {
        return of(sql, (row, context) -> row.getString("key"));
    }

    Map<Identity, Long> ofLaunches() {
        return of("SELECT l.id, s.key AS subject, l.kind, l.key FROM launch l JOIN subject s ON s.id = l.subject_id",
                (row, context) -> new Identity(row.getString("subject"), Kind.valueOf(row.getString("kind")),
                        row.getString("key")));
    }

    Map<Identity, Long> ofClaims() {
        return of("SELECT c.id, s.key AS subject, c.topic, c.key FROM claim c JOIN subject s ON s.id = c.subject_id",
                (row, context) -> new Identity(row.getString("subject"), Topic.valueOf(row.getString("topic")),
                        row.getString("key")));
    }

    private <K> Map<K, Long> of(String sql, RowMapper<K> key) {
        return handle.createQuery(sql).map((row, context) -> Map.entry(key.map(row, context), row.getLong("id")))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
