package lineupbot.articles;

import lineupbot.lineup.Vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads news texts by rules and words: which cars are started, built, planned, paused or ended at the plant. It never
 * takes a plan for a launch, nor another plant for this one. Thread-safe.
 */
public final class ArticleReader {
    private final Phrases phrases = new Phrases();
    private final WorldBrands world = new WorldBrands();
    private final Vocabulary vocabulary;

    public ArticleReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * What an article says of the plant whose names these are.
     *
     * @param names of the lineup as it is now
     */
    public Reading read(Article article, LineupNames names) {
        List<Sentence> sentences = Sentences.of(article);
        List<Meanings> meanings = sentences.stream().map(phrases::in).toList();
        LocalDate date = article.date() != null ? article.date() : ImpliedDate.of(sentences, meanings);
        List<Line> lines = lines(sentences, meanings, new NameLookup(names), new Told(date));
        List<Reading.Doubt> doubts = new ArrayList<>();
        if (date == null) {
            doubts.add(new Reading.Doubt(Reading.Why.NO_DATE, article.title()));
        }
        boolean about = false;
        List<Finding> findings = List.of();
        List<Said> claims = List.of();
        if (lines.stream().anyMatch(line -> line.names(Side.OURS))) {
            Whose whose = new Whose(lines);
            Bodies bodies = new Bodies(vocabulary);
            lines.forEach(bodies::read);
            FindingReader finder = new FindingReader(date, bodies, whose, doubts);
            ClaimReader claimer = new ClaimReader(names.plantKey());
            for (Line line : lines) {
                finder.read(line);
                claimer.read(line, whose.of(line, line.parts().getFirst(), 0));
                whose.read(line);
            }
            about = Whose.isAboutUs(lines) || Whose.isAboutOurCar(lines, finder.findings().all())
                    || Whose.isAmongOthers(lines, finder.findings().all());
            findings = about ? finder.findings().all() : List.of();
            claims = about ? claimer.claims() : List.of();
            news(findings, doubts);
        }
        return new Reading(article.title(), about, findings, claims, doubts, article.site(), article.url(), date);
    }

    private List<Line> lines(List<Sentence> sentences, List<Meanings> meanings, NameLookup lookup, Told told) {
        CarFinder cars = new CarFinder(lookup, new NewBrands(lookup, world));
        PlantFinder plants = new PlantFinder(lookup);
        for (int at = 0; at < sentences.size(); at++) {
            cars.note(sentences.get(at), meanings.get(at));
        }
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            Meanings said = meanings.get(at);
            List<PlantMention> where = plants.in(sentence, said);
            List<Dated> dates = Dates.in(sentence, said, told.calendar());
            told.read(sentence, said);
            lines.add(new Line(sentence, said, cars.in(sentence, said), where, dates,
                    Parts.of(sentence, said, where, dates)));
        }
        return lines;
    }

    /** What the lineup does not have is looked at by a person. */
    private static void news(List<Finding> findings, List<Reading.Doubt> doubts) {
        Set<String> told = new HashSet<>();
        for (Finding finding : findings) {
            if (!finding.known() && told.add(finding.brand() + "/" + finding.model())) {
                doubts.add(new Reading.Doubt(finding.model() == null ? Reading.Why.NEW_BRAND : Reading.Why.NEW_MODEL,
                        finding.quote()));
            }
        }
    }
}
