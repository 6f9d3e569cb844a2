package lineupbot.drafts;

import lineupbot.articles.Reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a draft says.
 *
 * @param title  of the news; never empty
 * @param source name of the paper, agency or site; null when unknown
 * @param url    of the page; null when there is none
 * @param date   of the article; never null
 * @param ours   whether it is news of this plant
 * @param about  keys of what the news is about besides its happenings
 */
public record Content(String title, String source, String url, LocalDate date, boolean ours, List<String> about,
        List<Happening> happenings, List<Statement> statements, List<Reading.Doubt> doubts) {
    public Content {
        about = List.copyOf(about);
        happenings = List.copyOf(happenings);
        statements = List.copyOf(statements);
        doubts = List.copyOf(doubts);
    }

    /** What was read, with numbers from 1, claims behind what happened. */
    static Content of(Reading reading, String title, String source, String url, LocalDate date, List<String> about) {
        List<Happening> happenings = new ArrayList<>();
        reading.findings().forEach(finding -> happenings.add(Happening.of(happenings.size() + 1, finding)));
        List<Statement> statements = new ArrayList<>();
        reading.claims().forEach(said -> statements.add(Statement.of(happenings.size() + statements.size() + 1, said)));
        return new Content(title, source, url, date, reading.aboutThisPlant(), about, happenings, statements,
                reading.doubts());
    }

    Optional<Happening> happening(int number) {
        return happenings.stream().filter(happening -> happening.number() == number).findFirst();
    }

    Optional<Statement> statement(int number) {
        return statements.stream().filter(statement -> statement.number() == number).findFirst();
    }

    boolean has(int number) {
        return happening(number).isPresent() || statement(number).isPresent();
    }

    Content without(int number) {
        return with(happenings.stream().filter(happening -> happening.number() != number).toList(),
                statements.stream().filter(statement -> statement.number() != number).toList());
    }

    Content changing(Happening happening, UnaryOperator<Happening> change) {
        return with(happenings.stream().map(other -> other.equals(happening) ? change.apply(other) : other).toList(),
                statements);
    }

    Content changing(Statement statement, UnaryOperator<Statement> change) {
        return with(happenings,
                statements.stream().map(other -> other.equals(statement) ? change.apply(other) : other).toList());
    }

    /** Those claims that were about one thing are about another. */
    Content calling(String key, String otherKey) {
        return with(happenings, statements.stream()
                .map(statement -> statement.about().equals(key) ? statement.about(otherKey) : statement).toList());
    }

    /** The news alone. */
    Content plain() {
        return with(List.of(), List.of());
    }

    Content titled(String words) {
        return new Content(words, source, url, date, ours, about, happenings, statements, doubts);
    }

    Content from(String name) {
        return new Content(title, name, url, date, ours, about, happenings, statements, doubts);
    }

    /** @param address null for none */
    Content at(String address) {
        return new Content(title, source, address, date, ours, about, happenings, statements, doubts);
    }

    Content of(LocalDate day) {
        return new Content(title, source, url, day, ours, about, happenings, statements, doubts);
    }

    private Content with(List<Happening> others, List<Statement> claims) {
        return new Content(title, source, url, date, ours, about, others, claims, doubts);
    }
}
