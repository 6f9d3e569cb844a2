package lineupbot.desk;

import org.jdbi.v3.core.Handle;

import java.util.List;
import java.util.function.Consumer;

/** One import of lineups that have been checked. */
final class ImportRun {
    private final Batches batches;
    private final Changes changes = new Changes();
    private final SubjectImport subjects;
    private final NewsImport news;

    ImportRun(Handle handle, Catalogue catalogue) {
        batches = new Batches(handle);
        subjects = new SubjectImport(catalogue, batches, changes);
        news = new NewsImport(catalogue, batches, changes);
    }

    /** What others refer to comes first, so that the lineups may refer to each other. */
    ImportReport run(List<LineupFile> lineups) {
        each(lineups, lineup -> lineup.sources().forEach(news::source));
        each(lineups, this::places);
        each(lineups, lineup -> lineup.brands().forEach(brand -> subjects.brand(brand, lineup.plant().key())));
        each(lineups, lineup -> lineup.news().forEach(item -> news.news(item, lineup.plant().key())));
        return changes.report();
    }

    private void places(LineupFile lineup) {
        subjects.plant(lineup.plant());
        lineup.sites().forEach(site -> subjects.site(site, lineup.plant().key()));
        lineup.makers().forEach(subjects::maker);
    }

    /** Nothing is twice in one lineup, so the order among its rows of one table does not matter. */
    private void each(List<LineupFile> lineups, Consumer<LineupFile> step) {
        for (LineupFile lineup : lineups) {
            step.accept(lineup);
            batches.flush();
        }
    }
}
