package lineupbot.desk;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Brings lineup files into the database: adds what is new, changes what reads differently, leaves alone what they do
 * not mention. All files or none. Thread-safe.
 */
public final class Importer {
    private final Jdbi jdbi;
    private final Optional<ChangeLog> log;

    /** One whose imports belong to a change of the caller's, or are written down nowhere: see {@link ChangeLog}. */
    public Importer(Jdbi jdbi) {
        this(jdbi, Optional.empty());
    }

    /** One each of whose imports is a change. */
    public Importer(Jdbi jdbi, ChangeLog log) {
        this(jdbi, Optional.of(log));
    }

    private Importer(Jdbi jdbi, Optional<ChangeLog> log) {
        this.jdbi = jdbi;
        this.log = log;
    }

    /**
     * Imports files in the order given; later ones may build on earlier ones.
     *
     * @throws BadLineupException with everything that is wrong with any of them; then nothing is imported
     */
    public ImportReport importAll(List<Path> files) {
        return importAll(files, (handle, report) -> report);
    }

    /**
     * The same with what follows from the import, which happens with it or not at all.
     *
     * @return what follows
     */
    public <T> T importAll(List<Path> files, BiFunction<Handle, ImportReport, T> then) {
        Problems problems = new Problems();
        List<LineupText> texts = files.stream().map(file -> LineupText.of(file, problems)).filter(Objects::nonNull)
                .toList();
        return importAll(texts, Editors.NOBODY, problems, then);
    }

    /** The same for texts that are no files of this machine. */
    public ImportReport importTexts(List<LineupText> texts) {
        return importTexts(texts, Editors.NOBODY, (handle, report) -> report);
    }

    /**
     * The same with what follows from the import.
     *
     * @param user who imports them
     */
    public <T> T importTexts(List<LineupText> texts, long user, BiFunction<Handle, ImportReport, T> then) {
        return importAll(texts, user, new Problems(), then);
    }

    private <T> T importAll(List<LineupText> texts, long user, Problems problems,
            BiFunction<Handle, ImportReport, T> then) {
        List<Reading> readings = read(texts, problems);
        return jdbi.inTransaction(handle -> then.apply(handle, logged(handle, user, readings, problems)));
    }

    /** The same within a transaction of the caller's, so that what follows from the import happens with it or not. */
    public ImportReport importTexts(Handle handle, List<LineupText> texts) {
        Problems problems = new Problems();
        return logged(handle, Editors.NOBODY, read(texts, problems), problems);
    }

    private ImportReport logged(Handle handle, long user, List<Reading> readings, Problems problems) {
        return log.map(it -> it.make(handle, user, How.IMPORT, change -> importRead(handle, readings, problems)))
                .orElseGet(() -> importRead(handle, readings, problems));
    }

    private static List<Reading> read(List<LineupText> texts, Problems problems) {
        YamlDocuments documents = new YamlDocuments(problems);
        List<Reading> readings = new ArrayList<>();
        for (LineupText text : texts) {
            Makers makers = new Makers();
            documents.of(text).forEach(document -> readings.add(new LineupReader(makers).read(document)));
        }
        return readings;
    }

    private static ImportReport importRead(Handle handle, List<Reading> readings, Problems problems) {
        Catalogue catalogue = new Catalogue(handle);
        if (problems.allReadable()) {
            new KeyCheck(catalogue.meanings(), problems).check(readings);
        }
        problems.throwIfAny();
        ImportReport report = new ImportRun(handle, catalogue).run(readings.stream().map(Reading::lineup).toList());
        if (!report.changes().isEmpty()) {
            new Derived(handle).refresh();
        }
        return report;
    }
}
