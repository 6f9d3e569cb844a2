package lineupbot.lineup;

import lineupbot.store.Rows;
import org.jdbi.v3.core.result.RowView;

/** How a source is read from a row that joins table source. */
final class SourceRows {
    static final String COLUMNS = """
            source.key AS source_key, source.name AS source_name, source.url AS source_url,
            source.date AS source_date, source.trust AS source_trust
            """;

    private SourceRows() {}

    static Source source(RowView row) {
        return new Source(row.getColumn("source_key", String.class),
                Rows.localized(row.getColumn("source_name", String.class)), row.getColumn("source_url", String.class),
                Rows.day(row.getColumn("source_date", String.class)),
                Trust.valueOf(row.getColumn("source_trust", String.class)));
    }
}
