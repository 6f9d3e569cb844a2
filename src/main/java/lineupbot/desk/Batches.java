package lineupbot.desk;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rows on their way into the database, one batch for each table. */
final class Batches {
    private final Handle handle;
    private final Map<Table, PreparedBatch> batches = new EnumMap<>(Table.class);

    Batches(Handle handle) {
        this.handle = handle;
    }

    PreparedBatch to(Table table) {
        return batches.computeIfAbsent(table, first -> handle.prepareBatch(first.sql()));
    }

    /** Replaces the list that belongs to a row. */
    void list(Table old, Table table, long owner, List<Long> values) {
        to(old).bind("owner", owner).add();
        for (int position = 0; position < values.size(); position++) {
            to(table).bind("owner", owner).bind("position", position).bind("value", values.get(position)).add();
        }
    }

    /** Writes what has gathered, in the order of the tables. */
    void flush() {
        batches.values().forEach(PreparedBatch::execute);
    }
}
