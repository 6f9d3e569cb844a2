package lineupbot.lineup;

import lineupbot.chat.Localized;
import lineupbot.store.Rows;
import lineupbot.words.Named;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Claims by their ids, each with what it is about. Thread-safe. */
final class FoundClaims {
    private static final String WITH_IDS = """
            SELECT c.id, c.topic, c.certainty, c.text, c.said_by, c.at, c.amount, c.conflict, c.derived,
                   s.kind, s.key AS subject, s2.key AS brand, coalesce(p.name, t.name, k.name) AS names,
                   coalesce(b.name, b2.name || ' ' || m.name) AS name,
            """ + SourceRows.COLUMNS + """
            FROM claim c JOIN subject s ON s.id = c.subject_id
            LEFT JOIN plant p ON p.id = s.id LEFT JOIN site t ON t.id = s.id LEFT JOIN maker k ON k.id = s.id
            LEFT JOIN brand b ON b.id = s.id LEFT JOIN model m ON m.id = s.id
            LEFT JOIN brand b2 ON b2.id = m.brand_id LEFT JOIN subject s2 ON s2.id = b2.id
            JOIN claim_source ON claim_source.claim_id = c.id JOIN source ON source.id = claim_source.source_id
            WHERE c.id IN (<ids>) ORDER BY c.id, claim_source.position
            """;

    private final Jdbi jdbi;

    FoundClaims(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<Long, Hit.OfClaim> withIds(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> handle.createQuery(WITH_IDS).bindList("ids", ids)
                        .reduceRows(new HashMap<Long, Hit.OfClaim>(), FoundClaims::add));
    }

    private static Map<Long, Hit.OfClaim> add(Map<Long, Hit.OfClaim> found, RowView row) {
        found.computeIfAbsent(row.getColumn("id", Long.class), id -> new Hit.OfClaim(about(row), Claims.claim(row)))
                .claim().sources().add(SourceRows.source(row));
        return found;
    }

    private static Named about(RowView row) {
        String name = row.getColumn("name", String.class);
        return new Named(Named.Kind.valueOf(row.getColumn("kind", String.class)),
                row.getColumn("subject", String.class), row.getColumn("brand", String.class),
                name == null ? Rows.localized(row.getColumn("names", String.class)) : Localized.same(name));
    }
}
