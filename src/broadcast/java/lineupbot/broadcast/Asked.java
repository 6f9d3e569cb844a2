package lineupbot.broadcast;

import java.time.Duration;
import java.util.Locale;

/** Questions asked while a broadcast goes out, and before it. */
record Asked(int chats) implements Trial {
    private static final int PER_SECOND = 30;
    private static final Duration ANSWER = Duration.ofMillis(50);
    private static final Duration EVERY = Duration.ofMillis(200);

    @Override
    public Result run(int number) throws Exception {
        try (Stage stage = new Stage(chats, PER_SECOND, ANSWER)) {
            stage.start();
            Asker asker = new Asker(stage.api(), EVERY);
            asker.during(Duration.ofSeconds(10));
            Times before = asker.during(Duration.ofSeconds(20));
            stage.importLaunch();
            stage.await(() -> stage.reached() > 0, Duration.ofSeconds(30));
            long end = System.nanoTime() + Duration.ofSeconds(60 + 3L * chats / PER_SECOND).toNanos();
            Times meanwhile = asker.until(() -> stage.lost() == 0 || System.nanoTime() > end);
            double more = meanwhile.percentile(99) - before.percentile(99);
            return new Result(
                    String.format(Locale.ROOT,
                            "before: %s; during a broadcast to %,d: %s (p99 %+.0f ms); %d lost,"
                                    + " %d double, %d refused (429)%s",
                            before, chats, meanwhile, more, stage.lost(), stage.twice(),
                            stage.api().traffic().count().refused(), stage.violations()),
                    meanwhile.percentile(99));
        }
    }
}
