package lineupbot.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jdbi.v3.core.Handle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rows of the lineup's tables as the audit keeps them: JSON with a value for each column. */
final class AuditedRows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REFERENCES = """
            SELECT m.name AS child, f."table" AS parent, f."from" AS "column"
            FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
            """;

    /** A row by its key there. */
    record At(Audited table, String key) {}

    private record Reference(String child, String parent, String column) {}

    private final Handle handle;
    private final List<Reference> references;

    AuditedRows(Handle handle) {
        this.handle = handle;
        List<String> tables = Stream.of(Audited.values()).map(Audited::table).toList();
        references = handle.createQuery(REFERENCES)
                .map((row, context) -> new Reference(row.getString("child"), row.getString("parent"),
                        row.getString("column")))
                .filter(reference -> tables.contains(reference.child()) && tables.contains(reference.parent())).list();
    }

    /** Whether there is a row with that key. */
    boolean isThere(Audited table, String row) {
        return matches(table, table.keys(), row);
    }

    /** Whether there is a row that reads just so. */
    boolean reads(Audited table, String row) {
        return matches(table, columns(row), row);
    }

    private boolean matches(Audited table, List<String> columns, String row) {
        return handle
                .createQuery("SELECT EXISTS (SELECT 1 FROM " + table.table() + " WHERE "
                        + each(columns, column -> column + " IS " + value(column), " AND ") + ")")
                .bind("row", row).mapTo(Boolean.class).one();
    }

    void insert(Audited table, String row) {
        List<String> columns = columns(row);
        handle.createUpdate("INSERT INTO " + table.table() + " (" + String.join(", ", columns) + ") SELECT "
                + each(columns, AuditedRows::value, ", ")).bind("row", row).execute();
    }

    void update(Audited table, String row) {
        handle.createUpdate("UPDATE " + table.table() + " SET "
                + each(columns(row), column -> column + " = " + value(column), ", ") + " WHERE " + isIt(table))
                .bind("row", row).execute();
    }

    void delete(Audited table, String row) {
        handle.createUpdate("DELETE FROM " + table.table() + " WHERE " + isIt(table)).bind("row", row).execute();
    }

    /** One that refers to a row, and so would be left without it. */
    Optional<At> dependent(Audited table, String row) {
        return references.stream().filter(reference -> reference.parent().equals(table.table()))
                .flatMap(reference -> dependent(reference, row).stream()).findFirst();
    }

    private Optional<At> dependent(Reference reference, String row) {
        Audited child = Audited.of(reference.child());
        return handle
                .createQuery("SELECT " + child.key() + " FROM " + child.table() + " WHERE " + reference.column() + " = "
                        + value("id") + " LIMIT 1")
                .bind("row", row).mapTo(String.class).findOne().map(key -> new At(child, key));
    }

    /** One that a row refers to and that is not there. */
    Optional<At> missing(Audited table, String row) {
        return references.stream().filter(reference -> reference.child().equals(table.table()))
                .flatMap(reference -> missing(reference, row).stream()).findFirst();
    }

    private Optional<At> missing(Reference reference, String row) {
        Audited parent = Audited.of(reference.parent());
        return handle.createQuery("SELECT " + value(reference.column()) + " WHERE " + value(reference.column())
                + " IS NOT NULL AND " + value(reference.column()) + " NOT IN (SELECT id FROM " + parent.table() + ")")
                .bind("row", row).mapTo(String.class).findOne().map(key -> new At(parent, key));
    }

    private static String isIt(Audited table) {
        return each(table.keys(), key -> key + " = " + value(key), " AND ");
    }

    private static String value(String column) {
        return "(:row ->> '$." + column + "')";
    }

    private static String each(List<String> columns, Function<String, String> sql, String between) {
        return String.join(between, columns.stream().map(sql).toList());
    }

    private static List<String> columns(String row) {
        try {
            return JSON.readTree(row).properties().stream().map(Map.Entry::getKey).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no row: " + row, e);
        }
    }
}
