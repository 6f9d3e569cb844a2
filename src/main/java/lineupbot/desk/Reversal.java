package lineupbot.desk;

import lineupbot.desk.AuditedRows.At;
import lineupbot.lineup.LineupChange;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Takes one change back, row by row, all of it or none. Works within a transaction of the caller's. */
final class Reversal {
    private static final Comparator<Row> PARENTS_FIRST = Comparator.comparing(Row::table);

    /** What a change has made of a row; null where there was, or is, none. */
    private record Row(Audited table, String key, String old, String now) {}

    /** Something that came later stands on what was to be taken back. Nothing is left of the attempt. */
    static final class InTheWayException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final long change;

        /** @param change the later one; 0 when nobody has written down which */
        private InTheWayException(long change) {
            super("change " + change + " came later", null, false, false);
            this.change = change;
        }

        long change() {
            return change;
        }
    }

    private final Handle handle;
    private final AuditedRows rows;

    Reversal(Handle handle) {
        this.handle = handle;
        rows = new AuditedRows(handle);
    }

    /**
     * Takes a change back.
     *
     * @return what of the lineup is there again, or reads differently
     * @throws InTheWayException and then the transaction must not be kept
     */
    LineupChange undo(long change) {
        List<Row> audited = handle.createQuery("SELECT place, row_key, old, new FROM audit WHERE change_id = :change")
                .bind("change", change).map((row, context) -> new Row(Audited.of(row.getString("place")),
                        row.getString("row_key"), row.getString("old"), row.getString("new")))
                .list();
        audited.forEach(this::requireUntouched);
        try {
            of(audited, row -> row.old() == null, PARENTS_FIRST.reversed()).forEach(this::takeOut);
            of(audited, row -> row.old() != null, PARENTS_FIRST).forEach(this::bringBack);
        } catch (UnableToExecuteStatementException e) {
            // Its key, or its name, belongs to something else by now.
            throw new InTheWayException(0);
        }
        return report(audited);
    }

    private void requireUntouched(Row row) {
        boolean untouched = row.now() == null
                ? !rows.isThere(row.table(), row.old())
                : rows.reads(row.table(), row.now());
        if (!untouched) {
            throw inTheWay(new At(row.table(), row.key()));
        }
    }

    private void takeOut(Row row) {
        if (row.table().keys().contains("id")) {
            rows.dependent(row.table(), row.now()).ifPresent(child -> { throw inTheWay(child); });
        }
        rows.delete(row.table(), row.now());
    }

    private void bringBack(Row row) {
        rows.missing(row.table(), row.old()).ifPresent(parent -> { throw inTheWay(parent); });
        if (row.now() == null) {
            rows.insert(row.table(), row.old());
        } else {
            rows.update(row.table(), row.old());
        }
    }

    private InTheWayException inTheWay(At row) {
        return new InTheWayException(handle
                .createQuery("SELECT coalesce(max(change_id), 0) FROM audit WHERE place = :place AND row_key = :key "
                        + "AND change_id <> (SELECT change_id FROM auditing)")
                .bind("place", row.table().table()).bind("key", row.key()).mapTo(Long.class).one());
    }

    private static List<Row> of(List<Row> rows, Predicate<Row> which, Comparator<Row> order) {
        return rows.stream().filter(which).sorted(order).toList();
    }

    private static LineupChange report(List<Row> rows) {
        Function<Audited, Function<Predicate<Row>, List<Long>>> ids = table -> which -> new ArrayList<>(
                rows.stream().filter(row -> row.table() == table && row.old() != null).filter(which)
                        .map(row -> Long.valueOf(row.key())).toList());
        Predicate<Row> again = row -> row.now() == null;
        return new LineupChange(ids.apply(Audited.LAUNCH).apply(again), ids.apply(Audited.LAUNCH).apply(again.negate()),
                ids.apply(Audited.NEWS).apply(again), ids.apply(Audited.NEWS).apply(again.negate()));
    }
}
