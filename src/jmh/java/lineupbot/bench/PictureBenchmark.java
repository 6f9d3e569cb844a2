package lineupbot.bench;

import lineupbot.chat.Command;
import lineupbot.chat.Enclosure;
import lineupbot.chat.Files;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Request;
import lineupbot.chat.Texts;
import lineupbot.desk.FirstStart;
import lineupbot.lineup.Lineup;
import lineupbot.picture.Atelier;
import lineupbot.picture.CardCommand;
import lineupbot.picture.StatsCommand;
import lineupbot.picture.TimelineCommand;
import lineupbot.settings.Chats;
import lineupbot.store.Database;
import lineupbot.words.NameTable;
import lineupbot.words.Names;
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
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How long it takes to draw a picture of the real lineup, from the words asked to the PNG, in 64 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
public class PictureBenchmark {
    private Path folder;
    private Database database;
    private Texts texts;
    private Command timeline;
    private Command stats;
    private Command card;

    @Setup
    public void open() throws IOException {
        folder = java.nio.file.Files.createTempDirectory("pictures");
        database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"));
        new FirstStart(database.jdbi()).fill();
        texts = new Texts();
        Lineup lineup = Lineup.in(database.jdbi());
        Names names = new Names(new NameTable(database.jdbi()));
        Chats chats = new Chats(database.jdbi(), Language.RU, ZoneOffset.UTC);
        Atelier atelier = new Atelier();
        timeline = new TimelineCommand(lineup, names, chats, atelier);
        stats = new StatsCommand(lineup, chats, atelier);
        card = new CardCommand(lineup, names, chats, atelier, Files.NONE);
    }

    @TearDown
    public void close() throws IOException {
        database.close();
        try (Stream<Path> files = java.nio.file.Files.list(folder)) {
            for (Path file : files.toList()) {
                java.nio.file.Files.delete(file);
            }
        }
        java.nio.file.Files.delete(folder);
    }

    private byte[] drawn(Command command, String words) {
        Incoming asked = new Incoming(1, 1, Language.RU, words, true);
        return command.answer(new Request(asked, words, texts.in(Language.RU)))
                .enclosure() instanceof Enclosure.Drawing drawing ? drawing.draw() : new byte[0];
    }

    @Benchmark
    public byte[] timeline() {
        return drawn(timeline, "");
    }

    /** The fullest page there is. */
    @Benchmark
    public byte[] timelineOfAllYears() {
        return drawn(timeline, "all");
    }

    @Benchmark
    public byte[] stats() {
        return drawn(stats, "");
    }

    @Benchmark
    public byte[] card() {
        return drawn(card, "jmc-vigus");
    }
}
