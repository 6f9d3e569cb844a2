package lineupbot.lineup;

import lineupbot.store.Rows;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What sources say about things, each claim with its sources. Thread-safe. */
public final class Claims {
    private static final String OF_SUBJECTS = """
            SELECT c.id, subject.key AS subject, c.topic, c.certainty, c.text, c.said_by, c.at, c.amount, c.conflict,
                   c.derived,""" + " " + SourceRows.COLUMNS + """
            FROM claim c JOIN subject ON subject.id = c.subject_id
            JOIN claim_source ON claim_source.claim_id = c.id
            JOIN source ON source.id = claim_source.source_id
            WHERE subject.key IN (<keys>)
            ORDER BY c.id, claim_source.position
            """;

    private final Jdbi jdbi;

    public Claims(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Everything said of the things with these keys, by topic, then by the time spoken of. */
    public List<Claim> of(Collection<String> keys) {
        return jdbi
                .withHandle(handle -> handle.createQuery(OF_SUBJECTS).bindList("keys", List.copyOf(keys))
                        .reduceRows(new LinkedHashMap<Long, Claim>(), Claims::add))
                .values().stream().sorted(Comparator.comparing(Claim::topic).thenComparing(Claim::when)).toList();
    }

    private static Map<Long, Claim> add(Map<Long, Claim> claims, RowView row) {
        Claim claim = claims.computeIfAbsent(row.getColumn("id", Long.class), id -> claim(row));
        claim.sources().add(SourceRows.source(row));
        return claims;
    }

    /** A claim without its sources yet. */
    static Claim claim(RowView row) {
        return new Claim(row.getColumn("subject", String.class), Topic.valueOf(row.getColumn("topic", String.class)),
                Certainty.valueOf(row.getColumn("certainty", String.class)),
                Rows.localized(row.getColumn("text", String.class)),
                Rows.localized(row.getColumn("said_by", String.class)), When.parse(row.getColumn("at", String.class)),
                row.getColumn("amount", Long.class), row.getColumn("conflict", String.class),
                row.getColumn("derived", Integer.class) == 1, new ArrayList<>());
    }
}
