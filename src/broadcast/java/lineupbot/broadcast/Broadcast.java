package lineupbot.broadcast;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures broadcasts of target/lineup-bot.jar on the stand-in for the Bot API: a line for each run, and the one in the
 * middle. {@code -Dbroadcast.runs} sets how often, {@code -Dbroadcast.jvm} the bot's options of the virtual machine.
 */
final class Broadcast {
    /** What is measured, and how often unless told. */
    private record Measured(Trial trial, int runs) {}

    private static final Map<String, Measured> ALL = new TreeMap<>(
            Map.of("bulk", new Measured(new Bulk(3_000, 30, 50), 1), "paid",
                    new Measured(new Bulk(20_000, 1_000, 100), 3), "killed", new Measured(new Killed(3_000, 5), 1),
                    "fanout", new Measured(new Million(1_000_000), 3), "asked", new Measured(new Asked(3_000), 1), "flood",
                    new Measured(new Flood(200), 3)));

    private Broadcast() {}

    public static void main(String[] args) throws Exception {
        String what = args[0];
        if (!what.equals("all") && !ALL.containsKey(what)) {
            System.err.println("one of " + ALL.keySet() + " or all, not " + what);
            System.exit(2);
        }
        for (String name : what.equals("all") ? ALL.keySet() : List.of(what)) {
            measure(name, ALL.get(name));
        }
        System.exit(0);
    }

    private static void measure(String name, Measured measured) throws Exception {
        int runs = Integer.getInteger("broadcast.runs", 0) > 0 ? Integer.getInteger("broadcast.runs") : measured.runs();
        Result[] results = new Result[runs];
        for (int run = 0; run < runs; run++) {
            results[run] = measured.trial().run(run);
            System.out.println(name + " " + (run + 1) + ": " + results[run].line());
        }
        if (runs > 1) {
            List<Result> sorted = List.of(results).stream().sorted(Comparator.comparingDouble(Result::figure)).toList();
            System.out.println(name + " median: " + sorted.get(runs / 2).line());
        }
    }
}
