package lineupbot.desk;

import lineupbot.alerts.Alerts;
import lineupbot.alerts.Noted;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** Imports lineups and, in the same transaction, makes the alerts about what is new in them. Thread-safe. */
public final class ToldImport {
    /** About what of the new there are alerts; what was told and reads differently since is corrected anyway. */
    public enum Telling {
        RECENT, ALSO_OLD, NOTHING
    }

    /** What an import has changed, and what there is to tell of it. */
    public record Done(ImportReport report, Noted noted) {}

    private final Jdbi jdbi;
    private final Importer importer;
    private final Alerts alerts;

    public ToldImport(Jdbi jdbi, Alerts alerts, ChangeLog changeLog) {
        this.jdbi = jdbi;
        this.alerts = alerts;
        importer = new Importer(jdbi, changeLog);
    }

    /**
     * Imports files in the order given. Into an empty database a file goes as it is; one that builds on the first
     * lineup goes on top of it.
     *
     * @throws BadLineupException with everything that is wrong with any of them; then nothing is imported
     */
    public Done files(List<Path> files, Telling telling) {
        try {
            return importer.importAll(files, then(telling));
        } catch (BadLineupException bad) {
            if (new FirstStart(jdbi).fill().isEmpty()) {
                throw bad;
            }
            return importer.importAll(files, then(telling));
        }
    }

    /**
     * Imports a text that is no file of this machine.
     *
     * @param user who has sent it
     * @throws BadLineupException with everything that is wrong with it; then nothing is imported
     */
    public Done text(LineupText text, long user, Telling telling) {
        return importer.importTexts(List.of(text), user, then(telling));
    }

    private BiFunction<Handle, ImportReport, Done> then(Telling telling) {
        return (handle, report) -> new Done(report,
                telling == Telling.NOTHING
                        ? alerts.correct(handle, report.lineup())
                        : alerts.note(handle, report.lineup(), telling == Telling.ALSO_OLD));
    }
}
