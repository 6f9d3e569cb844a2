package lineupbot.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An article in {@code src/test/resources/articles} and what a careful reader takes from it, in the file of the same
 * name that ends in {@code .expected}.
 *
 * @param date of the article as its sender says; null when the article itself has to
 * @param lost what a careful reader would take, too, and the rules do not: counted, and not asked for
 * @param may  brand and model of findings that are right and not asked for
 */
record ArticleCase(String name, String text, LocalDate date, boolean about, List<ArticleCase.Expected> findings,
        List<ArticleCase.Expected> lost, List<String> claims, List<String> may) {

    private static final Path FOLDER = Path.of("src/test/resources/articles");

    /** A dash stands for what the article does not say. */
    record Expected(String car, String body, String event, String certainty, String when, String site, boolean known) {}

    static List<ArticleCase> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<ArticleCase> cases = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                if (!file.toString().endsWith(".expected") && !file.toString().endsWith(".md")) {
                    cases.add(read(file));
                }
            }
            return cases;
        }
    }

    private static ArticleCase read(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.\\w+$", "");
        List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".expected"));
        List<String> date = of(lines, "date");
        return new ArticleCase(name, Files.readString(file), date.isEmpty() ? null : LocalDate.parse(date.getFirst()),
                of(lines, "about").getFirst().equals("true"), expected(lines, "finding"), expected(lines, "lost"),
                of(lines, "claim"), of(lines, "may"));
    }

    private static List<String> of(List<String> lines, String key) {
        return lines.stream().filter(line -> line.startsWith(key + ":"))
                .map(line -> line.substring(key.length() + 1).strip()).toList();
    }

    private static List<Expected> expected(List<String> lines, String key) {
        return of(lines, key).stream().map(ArticleCase::expected).toList();
    }

    private static Expected expected(String line) {
        List<String> columns = Pattern.compile("\\s*\\|\\s*").splitAsStream(line).toList();
        return new Expected(columns.get(0) + " | " + columns.get(1), columns.get(2), columns.get(3), columns.get(4),
                columns.get(5), columns.get(6), columns.size() < 8);
    }
}
