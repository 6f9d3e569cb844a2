package lineupbot.soak;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Traffic;
import lineupbot.pace.Pause;
import lineupbot.whole.Jar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The real jar at work for a long time: {@code -Dsoak.minutes}, an hour unless told. What it takes of the machine is
 * looked at twelve times, and must not grow any more after the first third.
 */
class Soak {
    private static final Duration ALL = Duration.ofMinutes(Integer.getInteger("soak.minutes", 60));
    private static final int LOOKS = 12;
    private static final int PER_SECOND = 30;
    private static final int PEOPLE = 600;
    private static final List<String> SAID = List.of("/model Vigus", "/brands", "/launches", "какие пикапы собирают",
            "/news", "/plant", "вигус", "/card Vigus", "/compare Vigus, Conquer", "/search электромобили", "/timeline",
            "когда начали делать Vigus?", "/settings", "nonsense", "/about vigus price");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final List<Footprint> looks = new ArrayList<>();
    private int asked;

    @Test
    void nothingGrows(@TempDir Path folder) throws Exception {
        try (BotApi api = new BotApi()) {
            People all = api.people();
            List<Person> people = IntStream.range(0, PEOPLE)
                    .mapToObj(number -> all.person("Ann" + number, number % 2 == 0 ? "ru" : "en")).toList();
            Process bot = new Jar(folder).options(List.of("-XX:+UseSerialGC", "-Xmx128m")).onTelegram(api);
            try {
                api.awaitPoll();
                for (int look = 1; look <= LOOKS; look++) {
                    asks(people, ALL.dividedBy(LOOKS));
                    api.forgetThePast();
                    Footprint footprint = Footprint.of(bot.pid(), heap(bot));
                    looks.add(footprint);
                    Traffic.Count count = api.traffic().count();
                    System.out.printf("after %.1f min: %d asked, %d sent; %s%n", ALL.toSeconds() * look / 60.0 / LOOKS,
                            asked, count.accepted(), footprint);
                }
            } finally {
                bot.destroy();
                bot.waitFor();
            }
            assertThat(api.traffic().count().accepted()).isGreaterThan(asked * 9L / 10);
            assertThat(api.violations()).isEmpty();
            assertFlat("heap, KB", Footprint::heapKb, 4_096);
            assertFlat("memory, KB", Footprint::residentKb, 24_576);
            assertFlat("threads", Footprint::threads, 8);
            assertFlat("connections", Footprint::connections, 16);
            assertFlat("files", Footprint::files, 20);
        }
    }

    private void asks(List<Person> people, Duration time) throws InterruptedException {
        long next = System.nanoTime();
        long end = next + time.toNanos();
        while (next < end) {
            Person person = people.get(asked % PEOPLE);
            if (asked % 7 == 0) {
                person.asksInline("vigus");
            } else {
                person.says(SAID.get(asked % SAID.size()));
            }
            asked++;
            next += Duration.ofSeconds(1).toNanos() / PER_SECOND;
            Pause.REAL.of(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
        }
    }

    /** In KB, of what is reachable. */
    private static long heap(Process bot) throws Exception {
        jcmd(bot, "GC.run");
        Matcher used = USED.matcher(jcmd(bot, "GC.heap_info"));
        long all = 0;
        // The first two are the young and the old generation; the rest is no heap.
        for (int generation = 0; generation < 2 && used.find(); generation++) {
            all += Long.parseLong(used.group(1));
        }
        return all;
    }

    private static String jcmd(Process bot, String command) throws Exception {
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(bot.pid()), command).redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jcmd.waitFor()).as(said).isZero();
        return said;
    }

    /** The last third against the second: by then all has been used that is used. */
    private void assertFlat(String what, ToLongFunction<Footprint> figure, long slack) {
        long before = median(looks.subList(LOOKS / 3, 2 * LOOKS / 3), figure);
        long after = median(looks.subList(2 * LOOKS / 3, LOOKS), figure);
        assertThat(after).as(what + ", " + before + " before").isLessThanOrEqualTo(before + before / 20 + slack);
    }

    private static long median(List<Footprint> some, ToLongFunction<Footprint> figure) {
        return some.stream().mapToLong(figure).sorted().skip(some.size() / 2).findFirst().orElseThrow();
    }
}
