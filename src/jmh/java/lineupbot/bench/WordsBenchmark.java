package lineupbot.bench;

import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Texts;
import lineupbot.questions.Understanding;
import lineupbot.words.Match;
import lineupbot.words.NameIndex;
import lineupbot.words.NameTable;
import lineupbot.words.Named;
import lineupbot.words.Names;
import lineupbot.words.Spelling;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** How long it takes to know a name and to understand a question among 20,000 models. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
public class WordsBenchmark {
    private static final Set<Named.Kind> ALL = Set.of(Named.Kind.values());

    private BigLineup lineup;
    private List<Spelling> spellings;
    private NameIndex index;
    private Understanding understanding;
    private int next;

    @Setup
    public void open() throws IOException {
        lineup = new BigLineup();
        spellings = new NameTable(lineup.database().jdbi()).spellings();
        long before = used();
        index = new NameIndex(spellings);
        System.out.printf("%n%,d spellings; the index takes %,d MB%n", spellings.size(), (used() - before) >> 20);
        understanding = new Understanding(new Names(new NameTable(lineup.database().jdbi())), new Texts(),
                () -> Optional.of("big"), Clock.systemUTC());
    }

    @TearDown
    public void close() throws IOException {
        lineup.close();
    }

    @Benchmark
    public Match knownName() {
        next++;
        return index.find(BigLineup.name(next % 1_000, next % 20), ALL);
    }

    @Benchmark
    public Match nameWithASlip() {
        next++;
        String name = BigLineup.name(next % 1_000, next % 20);
        return index.find(name.substring(0, 2) + "x" + name.substring(3), ALL);
    }

    @Benchmark
    public Match nobodysName() {
        return index.find("непонятно что", ALL);
    }

    @Benchmark
    public Optional<String> question() {
        next++;
        return understanding.apply(new Incoming(next, 0, Language.RU,
                "а подскажите пожалуйста когда начали собирать " + BigLineup.name(next % 1_000, next % 20)
                        + " и где это происходит", true));
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 1)
    @Measurement(iterations = 5)
    public NameIndex indexBuilt() {
        return new NameIndex(spellings);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
