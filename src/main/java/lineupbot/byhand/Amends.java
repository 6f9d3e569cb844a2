package lineupbot.byhand;

import lineupbot.desk.FreeKeys;
import org.jdbi.v3.core.Handle;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Changes what a lineup file cannot: it says nothing of what is left blank, and a launch is another by its kind. */
final class Amends {
    private static final Map<Field, String> BLANKS = Map.of(Field.COUNTRY, "country", Field.MAKER, "maker_id",
            Field.BODY, "body", Field.SITE, "site_id", Field.NOTE, "note", Field.BY, "said_by", Field.SUMMARY,
            "summary");

    private final Handle handle;
    private final Form form;

    /** Within a transaction, and a change, of the caller's. */
    Amends(Handle handle, Form form) {
        this.handle = handle;
        this.form = form;
    }

    /** Whether there was anything to do. */
    boolean make() {
        return form.changed().stream().map(this::amend).reduce(false, Boolean::logicalOr);
    }

    private boolean amend(Field field) {
        if (field == Field.KIND || field == Field.TOPIC) {
            rename(field, form.value(field).toUpperCase(Locale.ROOT));
            return true;
        }
        if (form.filled(field) != null) {
            return false;
        }
        if (field == Field.ABOUT) {
            handle.execute("DELETE FROM news_about WHERE news_id = ?", form.target());
        } else if (BLANKS.containsKey(field)) {
            handle.execute("UPDATE " + table() + " SET " + BLANKS.get(field) + " = NULL WHERE id = ?", form.target());
        }
        return true;
    }

    /** Its key may be that of another one of that kind. */
    private void rename(Field field, String kind) {
        String column = field == Field.KIND ? "kind" : "topic";
        String key = handle.createQuery("SELECT key FROM " + table() + " WHERE id = :id").bind("id", form.target())
                .mapTo(String.class).one();
        List<String> taken = handle.createQuery("SELECT key FROM " + table() + " WHERE " + column
                + " = :kind AND id <> :id AND subject_id = (SELECT subject_id FROM " + table() + " WHERE id = :id)")
                .bind("kind", kind).bind("id", form.target()).mapTo(String.class).list();
        handle.execute("UPDATE " + table() + " SET " + column + " = ?, key = ? WHERE id = ?", kind,
                new FreeKeys(taken).like(key), form.target());
    }

    private String table() {
        return form.thing().word();
    }
}
