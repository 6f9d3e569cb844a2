package lineupbot.byhand;

import lineupbot.alerts.Alerts;
import lineupbot.alerts.Noted;
import lineupbot.desk.ChangeLog;
import lineupbot.desk.Derived;
import lineupbot.desk.How;
import lineupbot.desk.Thing;
import lineupbot.lineup.LineupChange;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.util.List;
import java.util.Optional;

/**
 * Takes things out of the lineup with all that stands on them, and has the alerts that told of them corrected.
 * Thread-safe.
 */
final class Retiring {
    private static final LineupChange NOTHING = new LineupChange(List.of(), List.of(), List.of(), List.of());
    private static final String FAMILY = "(SELECT :id UNION SELECT id FROM model WHERE brand_id = :id)";

    /** What goes along with a brand or model. */
    record Along(int models, int launches, int claims, int news, boolean photo) {}

    /**
     * It is out.
     *
     * @param change the number of the change
     */
    record Retired(long change, Noted noted) {}

    private final Jdbi jdbi;
    private final Alerts alerts;
    private final ChangeLog log;

    Retiring(Jdbi jdbi, Alerts alerts, ChangeLog log) {
        this.jdbi = jdbi;
        this.alerts = alerts;
        this.log = log;
    }

    Along along(long subject) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT (SELECT count(*) FROM model WHERE brand_id = :id) AS models,
                            (SELECT count(*) FROM launch WHERE subject_id IN %1$s) AS launches,
                            (SELECT count(*) FROM claim WHERE subject_id IN %1$s) AS claims,
                            (SELECT count(DISTINCT news_id) FROM news_about WHERE subject_id IN %1$s) AS news,
                            EXISTS (SELECT 1 FROM photo WHERE subject_id IN %1$s) AS photo
                        """.formatted(FAMILY)).bind("id", subject).map((row, context) -> new Along(row.getInt("models"),
                        row.getInt("launches"), row.getInt("claims"), row.getInt("news"), row.getBoolean("photo")))
                .one());
    }

    /** Takes out a brand with its models, a model, a launch, a claim, a news item; empty when it is not there. */
    Optional<Retired> retire(Kept.Row row, long user) {
        return jdbi.inTransaction(
                handle -> Kept.values(handle, row).map(there -> retired(handle, user, () -> takeOut(handle, row))));
    }

    /** Takes another name away; empty when it is not there. */
    Optional<Retired> retire(String subject, String alias, long user) {
        return jdbi.inTransaction(handle -> Library.subject(handle, "s.key = :it", subject)
                .filter(found -> handle
                        .createQuery("SELECT EXISTS (SELECT 1 FROM alias WHERE subject_id = :id AND alias = :alias)")
                        .bind("id", found.id()).bind("alias", alias).mapTo(Boolean.class).one())
                .map(found -> retired(handle, user, () -> handle
                        .execute("DELETE FROM alias WHERE subject_id = ? AND alias = ?", found.id(), alias))));
    }

    private Retired retired(Handle handle, long user, Runnable takesOut) {
        long change = log.make(handle, user, How.RETIRE, number -> {
            takesOut.run();
            new Derived(handle).refresh();
            return number;
        });
        return new Retired(change, alerts.correct(handle, NOTHING));
    }

    private static void takeOut(Handle handle, Kept.Row row) {
        if (row.thing() == Thing.BRAND || row.thing() == Thing.MODEL) {
            List<Long> family = handle.createQuery("SELECT id FROM model WHERE brand_id = :id").bind("id", row.id())
                    .mapTo(Long.class).list();
            family.forEach(model -> takeOut(handle, model));
            takeOut(handle, row.id());
        } else {
            handle.execute("DELETE FROM " + row.thing().word() + " WHERE id = ?", row.id());
        }
    }

    /** What refers to it before itself. */
    private static void takeOut(Handle handle, long subject) {
        for (String of : List.of("launch WHERE subject_id", "claim WHERE subject_id", "news_about WHERE subject_id",
                "alias WHERE subject_id", "model WHERE id", "brand WHERE id", "subject WHERE id")) {
            handle.execute("DELETE FROM " + of + " = ?", subject);
        }
    }
}
