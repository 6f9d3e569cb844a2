package lineupbot.desk;

import lineupbot.desk.LineupFile.ClaimEntry;
import lineupbot.desk.LineupFile.LaunchEntry;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.Topic;
import lineupbot.lineup.When;
import lineupbot.store.Rows;
import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The launches and claims of a database, by the id of what they are about. */
final class StatementTables {
    private final Groups groups;

    StatementTables(Handle handle) {
        groups = new Groups(handle);
    }

    Map<Long, List<LaunchEntry>> launches() {
        Map<Long, List<String>> sources = groups.words("""
                SELECT l.launch_id AS owner, s.key AS word FROM launch_source l JOIN source s ON s.id = l.source_id
                ORDER BY l.launch_id, l.position
                """);
        return groups.of("""
                SELECT l.subject_id AS owner, l.*, s.key AS site FROM launch l LEFT JOIN subject s ON s.id = l.site_id
                ORDER BY l.id
                """, (row, context) -> launch(row, sources.get(row.getLong("id"))));
    }

    Map<Long, List<ClaimEntry>> claims() {
        Map<Long, List<String>> sources = groups.words("""
                SELECT c.claim_id AS owner, s.key AS word FROM claim_source c JOIN source s ON s.id = c.source_id
                ORDER BY c.claim_id, c.position
                """);
        return groups.of("SELECT c.subject_id AS owner, c.* FROM claim c ORDER BY c.id",
                (row, context) -> claim(row, sources.get(row.getLong("id"))));
    }

    private static LaunchEntry launch(ResultSet row, List<String> sources) throws SQLException {
        return new LaunchEntry(Kind.valueOf(row.getString("kind")), row.getString("key"),
                When.parse(row.getString("at")), Certainty.valueOf(row.getString("certainty")), row.getString("site"),
                Rows.localized(row.getString("note")), row.getBoolean("derived"), sources);
    }

    private static ClaimEntry claim(ResultSet row, List<String> sources) throws SQLException {
        String amount = row.getString("amount");
        return new ClaimEntry(Topic.valueOf(row.getString("topic")), row.getString("key"),
                When.parse(row.getString("at")), Certainty.valueOf(row.getString("certainty")),
                Rows.localized(row.getString("text")), Rows.localized(row.getString("said_by")),
                amount == null ? null : Long.valueOf(amount), row.getString("conflict"), row.getBoolean("derived"),
                sources);
    }
}
