package lineupbot.feeds;

import com.sun.management.OperatingSystemMXBean;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import lineupbot.desk.FirstStart;
import lineupbot.lineup.Lineup;
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

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * What 200 feeds of 100 items cost: each call reads all of them once, which happens every quarter of an hour. Five items
 * of each are new every time, each has a text of 2 KB, every tenth concerns the plant; no server knows ETags. Prints
 * the share of one core, and the memory of the whole process: the servers, which run in it, and JMH itself included.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx64m", "-XX:+UseSerialGC"})
@Warmup(iterations = 1)
@Measurement(iterations = 4)
public class FeedsBenchmark {
    private static final int FEEDS = 200;
    private static final int ITEMS = 100;
    private static final int NEW = 5;
    private static final Duration ROUND = Duration.ofMinutes(17);
    private static final String TEXT = "&lt;p&gt;На заводе рассказали о новой модели и о планах на год.&lt;/p&gt; ".repeat(20);

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final AtomicLong taken = new AtomicLong();
    private Path folder;
    private Database database;
    private HttpServer server;
    private FeedWatch watch;
    private volatile Instant now = Instant.parse("2023-08-16T09:00:00Z");
    private volatile int round;
    private long cpu;
    private int measured;

    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("feeds");
        database = Database.open("jdbc:sqlite:" + folder.resolve("feeds.db"));
        new FirstStart(database.jdbi()).fill();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        List<String> addresses = IntStream.range(0, FEEDS)
                .mapToObj(feed -> "http://127.0.0.1:" + server.getAddress().getPort() + "/" + feed).toList();
        watch = FeedWatch.over(database.jdbi(),
                new FeedSettings(addresses, true, ZoneOffset.UTC, "lineup-bot/benchmark"),
                new Names(new NameTable(database.jdbi())), Lineup.in(database.jdbi()).brands(),
                item -> taken.incrementAndGet(), new Ticking());
        System.out.printf("%nbefore the first feed: %s%n", resident());
    }

    @Benchmark
    public long allFeedsReadOnce() throws InterruptedException {
        long before = process.getProcessCpuTime();
        watch.turn();
        now = now.plus(ROUND);
        round++;
        cpu += process.getProcessCpuTime() - before;
        measured++;
        return taken.get();
    }

    @TearDown
    public void close() throws IOException {
        long known = database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM feed_item").mapTo(Long.class).one());
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("%n%d rounds: %,d items kept, %,d handed on%n", measured, known, taken.get());
        System.out.printf("%.2f s of one core a round, of 15 minutes that is %.2f %%%n", cpu / 1e9 / measured,
                cpu / 1e9 / measured / Duration.ofMinutes(15).toSeconds() * 100);
        System.out.printf("heap in use: %d MB; %s%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20, resident());
        watch.close();
        server.stop(0);
        database.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** The most memory the process ever had, as Linux counts it. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM")).findFirst().orElse("")
                : "";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String feed = exchange.getRequestURI().getPath().substring(1);
        exchange.sendResponseHeaders(200, 0);
        try (exchange;
                Writer rss = new BufferedWriter(
                        new OutputStreamWriter(exchange.getResponseBody(), StandardCharsets.UTF_8), 1 << 14)) {
            rss.write("<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:yandex=\"http://news.yandex.ru\"><channel>"
                    + "<title>T</title><link>https://n.example/</link><description/>");
            for (int item = round * NEW + ITEMS; item > round * NEW; item--) {
                String title = item % 10 == 0 ? "«Автотор» выпустил машину номер " : "Дилеры подвели итоги квартала номер ";
                rss.write("<item><title>" + title + item + " из " + feed + "</title><link>https://n" + feed
                        + ".example/news/" + item + "?utm_source=rss</link><pubDate>"
                        + DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC))
                        + "</pubDate><description>Коротко о главном</description><yandex:full-text>" + TEXT
                        + "</yandex:full-text></item>");
            }
            rss.write("</channel></rss>");
        }
    }

    private final class Ticking extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
