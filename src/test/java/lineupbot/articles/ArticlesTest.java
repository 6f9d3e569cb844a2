package lineupbot.articles;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Texts;
import lineupbot.desk.FirstStart;
import lineupbot.lineup.Vocabulary;
import lineupbot.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Articles in the manner of real ones, on the lineup that ships: what a careful reader would take from each. Cars and
 * launches are counted both ways; the rest is asked of the cars that were found.
 */
class ArticlesTest {
    private static final List<String> KINDS = List.of("cars", "launches", "events", "certainty", "dates", "bodies",
            "sites", "claims", "about");

    private final ArticleReader reader = new ArticleReader(new Vocabulary(new Texts()));
    private final List<String> wrong = new ArrayList<>();
    private final Tally tally = new Tally();

    @Test
    void takesFromEachArticleWhatACarefulReaderWould(@TempDir Path folder) throws IOException {
        try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"))) {
            new FirstStart(database.jdbi()).fill();
            LineupNames names = new LineupNamesTable(database.jdbi()).names();
            for (ArticleCase one : ArticleCase.all()) {
                check(one, reader.read(ArticleFile.read(one.text(), one.date()), names));
            }
        }
        KINDS.forEach(kind -> System.out.println(tally.report(kind)));
        assertThat(wrong).isEmpty();
    }

    private void check(ArticleCase article, Reading reading) {
        List<ArticleCase.Expected> found = reading.findings().stream().map(ArticlesTest::line).toList();
        tally.expected("about", article.about() == reading.aboutThisPlant());
        note(article, article.about() == reading.aboutThisPlant(), "about the plant: " + reading.aboutThisPlant());
        for (ArticleCase.Expected expected : article.findings()) {
            missing(article, expected, found);
        }
        for (ArticleCase.Expected one : found) {
            boolean may = article.may().contains(one.car());
            boolean right = may || article.findings().stream().anyMatch(expected -> isSameCar(expected, one));
            if (isLaunch(one)) {
                boolean launched = may || article.findings().stream()
                        .anyMatch(expected -> isSameCar(expected, one) && isLaunch(expected));
                tally.found("launches", launched);
                tally.found("cars", right);
                note(article, launched, "FALSE LAUNCH " + one);
            }
            note(article, right, "found " + one);
        }
        article.lost().stream().filter(ArticlesTest::isLaunch).forEach(lost -> {
            boolean launched = found.stream().anyMatch(one -> isSameCar(one, lost) && isLaunch(one));
            tally.expected("cars", launched);
            tally.expected("launches", launched);
            note(article, !launched, "finds what was lost, now a finding: " + lost);
        });
        claims(article, reading);
    }

    private void missing(ArticleCase article, ArticleCase.Expected expected, List<ArticleCase.Expected> found) {
        Optional<ArticleCase.Expected> same = found
                .stream().filter(one -> one.equals(expected)).findFirst().or(() -> found.stream()
                        .filter(one -> isSameCar(one, expected) && one.event().equals(expected.event())).findFirst())
                .or(() -> found.stream().filter(one -> isSameCar(one, expected)).findFirst());
        if (isLaunch(expected)) {
            tally.expected("cars", same.isPresent());
            tally.expected("launches", same.filter(ArticlesTest::isLaunch).isPresent());
        }
        same.ifPresent(one -> {
            tally.expected("events", one.event().equals(expected.event()));
            tally.expected("certainty", one.certainty().equals(expected.certainty()));
            tally.expected("dates", one.when().equals(expected.when()));
            tally.expected("bodies", one.body().equals(expected.body()));
            tally.expected("sites", one.site().equals(expected.site()));
        });
        note(article, same.filter(expected::equals).isPresent(),
                "wants " + expected + "\n      has " + same.orElse(null));
    }

    private void claims(ArticleCase article, Reading reading) {
        List<String> found = reading.claims().stream()
                .map(claim -> claim.about() + " | " + low(claim.topic()) + " | " + low(claim.certainty())).toList();
        for (String claim : article.claims()) {
            tally.expected("claims", found.contains(claim));
            note(article, found.contains(claim), "wants claim " + claim + " in " + found);
        }
    }

    private void note(ArticleCase article, boolean right, String what) {
        if (!right) {
            wrong.add(article.name() + ": " + what);
        }
    }

    /** Built or started here, for sure or so they say. */
    private static boolean isLaunch(ArticleCase.Expected one) {
        boolean sure = one.certainty().equals("done") || one.certainty().equals("reported");
        return sure && List.of("production", "first_batch", "pilot", "full_cycle", "resumption").contains(one.event());
    }

    private static boolean isSameCar(ArticleCase.Expected one, ArticleCase.Expected other) {
        return one.car().equalsIgnoreCase(other.car());
    }

    private static ArticleCase.Expected line(Finding finding) {
        return new ArticleCase.Expected(finding.brand() + " | " + (finding.model() == null ? "-" : finding.model()),
                low(finding.body()), low(finding.event()), low(finding.certainty()),
                finding.when() == null ? "-" : finding.when().notation(), finding.site() == null ? "-" : finding.site(),
                finding.known());
    }

    private static String low(Enum<?> name) {
        return name == null ? "-" : name.name().toLowerCase(Locale.ROOT);
    }

}
