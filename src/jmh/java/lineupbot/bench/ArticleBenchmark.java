package lineupbot.bench;

import lineupbot.lineup.Vocabulary;
import lineupbot.articles.ArticleFile;
import lineupbot.articles.ArticleReader;
import lineupbot.articles.LineupNames;
import lineupbot.articles.LineupNamesTable;
import lineupbot.articles.Reading;
import lineupbot.chat.Texts;
import lineupbot.desk.FirstStart;
import lineupbot.store.Database;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How long it takes to read 20 KB of news, and the longest text that is read at all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class ArticleBenchmark {
    private static final int TWENTY_KILOBYTES = 20_000;
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private Path folder;
    private Database database;
    private LineupNames names;
    private ArticleReader reader;
    private byte[] article;
    private byte[] longest;

    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("articles");
        database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"));
        new FirstStart(database.jdbi()).fill();
        names = new LineupNamesTable(database.jdbi()).names();
        reader = new ArticleReader(new Vocabulary(new Texts()));
        byte[] all = news().getBytes(StandardCharsets.UTF_8);
        article = new String(all, 0, TWENTY_KILOBYTES, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        longest = new String(all, StandardCharsets.UTF_8).repeat(1 + 4 * ArticleFile.LONGEST / all.length)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The articles of the tests, one after the other: no real one is so full of names. */
    private static String news() throws IOException {
        StringBuilder news = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/articles"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                news.append(Files.readString(file)).append('\n');
            }
        }
        return news.toString();
    }

    @TearDown
    public void close() throws IOException {
        database.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Benchmark
    public Reading twentyKilobytes() {
        return reader.read(ArticleFile.read(article, DAY), names);
    }

    /** With names of which nothing is remembered yet. */
    @Benchmark
    public Reading twentyKilobytesCold() {
        return reader.read(ArticleFile.read(article, DAY), new LineupNamesTable(database.jdbi()).names());
    }

    @Benchmark
    public Reading theLongestText() {
        return reader.read(ArticleFile.read(longest, DAY), names);
    }
}
