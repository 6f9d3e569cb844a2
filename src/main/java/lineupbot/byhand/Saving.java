package lineupbot.byhand;

import lineupbot.alerts.Alerts;
import lineupbot.alerts.Noted;
import lineupbot.desk.BadLineupException;
import lineupbot.desk.ChangeLog;
import lineupbot.desk.Derived;
import lineupbot.desk.How;
import lineupbot.desk.Importer;
import lineupbot.desk.LineupFile;
import lineupbot.desk.LineupText;
import lineupbot.desk.Thing;
import lineupbot.lineup.LineupChange;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes forms to the lineup, the way a lineup file gets there: its checks, the alerts, the history and the form's being
 * done are one transaction. Thread-safe.
 */
final class Saving {
    private final Jdbi jdbi;
    private final Importer importer;
    private final Alerts alerts;
    private final ChangeLog log;

    Saving(Jdbi jdbi, Alerts alerts, ChangeLog log) {
        this.jdbi = jdbi;
        this.alerts = alerts;
        this.log = log;
        importer = new Importer(jdbi);
    }

    /** @param telling whether those who follow are told what is new; corrections are told anyway */
    Outcome save(long id, long user, boolean telling) {
        try {
            return jdbi.inTransaction(handle -> Forms.find(handle, id, user).filter(form -> form.next().isEmpty())
                    .map(form -> save(handle, form, telling)).orElseGet(Outcome.Missing::new));
        } catch (BadLineupException bad) {
            return new Outcome.Refused(bad.faults());
        }
    }

    private Outcome save(Handle handle, Form form, boolean telling) {
        if (!form.isNew()) {
            Optional<Map<Field, String>> now = Kept.values(handle, row(form));
            if (now.isEmpty()) {
                return new Outcome.Gone();
            }
            if (!now.get().equals(form.seen())) {
                return new Outcome.Meanwhile(form.over(now.get()), form.seen());
            }
        }
        Optional<Library.Subject> subject = form.isNew()
                ? Library.subject(handle, "s.key = :it", form.value(Field.OF))
                : Kept.about(handle, row(form));
        return subject.isEmpty() ? new Outcome.Gone() : write(handle, form, subject.get(), telling);
    }

    private static Kept.Row row(Form form) {
        return new Kept.Row(form.thing(), form.target());
    }

    private Outcome write(Handle handle, Form form, Library.Subject subject, boolean telling) {
        long before = changes(handle);
        LineupFile[] written = new LineupFile[1];
        LineupChange change = log.make(handle, form.user(), How.EDIT, number -> {
            boolean amended = !form.isNew() && new Amends(handle, form).make();
            written[0] = Entry.of(form, subject, standing(handle, form, subject));
            LineupChange imported = importer.importTexts(handle, List.of(LineupText.of("form", written[0]))).lineup();
            if (amended) {
                new Derived(handle).refresh();
            }
            return amended ? with(imported, form) : imported;
        });
        Noted noted = telling ? alerts.note(handle, change, false) : alerts.correct(handle, change);
        handle.execute("DELETE FROM form WHERE id = ?", form.id());
        long after = changes(handle);
        return new Outcome.Saved(after == before ? 0 : after, key(form, subject, written[0]), noted);
    }

    private static long changes(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(id), 0) FROM change").mapTo(Long.class).one();
    }

    private static LineupChange with(LineupChange change, Form form) {
        return new LineupChange(change.newLaunches(),
                form.thing() == Thing.LAUNCH ? and(change.changedLaunches(), form.target()) : change.changedLaunches(),
                change.newNews(),
                form.thing() == Thing.NEWS ? and(change.changedNews(), form.target()) : change.changedNews());
    }

    private static List<Long> and(List<Long> ids, long id) {
        return Stream.concat(ids.stream(), Stream.of(id)).distinct().toList();
    }

    private static String key(Form form, Library.Subject subject, LineupFile file) {
        return switch (form.thing()) {
            case BRAND -> file.brands().getFirst().key();
            case MODEL -> file.brands().getFirst().models().getFirst().key();
            default -> subject.key();
        };
    }

    private static Entry.Standing standing(Handle handle, Form form, Library.Subject subject) {
        List<String> keys = new ArrayList<>(
                handle.createQuery("SELECT key FROM subject UNION SELECT key FROM source UNION SELECT key FROM news")
                        .mapTo(String.class).list());
        String table = form.thing().word();
        boolean keyed = List.of(Thing.LAUNCH, Thing.CLAIM, Thing.NEWS).contains(form.thing());
        boolean stated = form.thing() == Thing.LAUNCH || form.thing() == Thing.CLAIM;
        String key = form.isNew() || !keyed
                ? null
                : handle.createQuery("SELECT key FROM " + table + " WHERE id = :id").bind("id", form.target())
                        .mapTo(String.class).one();
        boolean derived = !form.isNew() && stated
                && handle.createQuery("SELECT derived FROM " + table + " WHERE id = :id").bind("id", form.target())
                        .mapTo(Boolean.class).one();
        return new Entry.Standing(key, derived, keys, stated ? twins(handle, form, subject) : List.of());
    }

    private static List<String> twins(Handle handle, Form form, Library.Subject subject) {
        boolean launch = form.thing() == Thing.LAUNCH;
        return handle
                .createQuery("SELECT key FROM " + form.thing().word() + " WHERE subject_id = :subject AND "
                        + (launch ? "kind" : "topic") + " = :kind")
                .bind("subject", subject.id())
                .bind("kind", form.value(launch ? Field.KIND : Field.TOPIC).toUpperCase(Locale.ROOT))
                .mapTo(String.class).list();
    }
}
