package lineupbot.broadcast;

import lineupbot.store.Database;
import org.jdbi.v3.core.Jdbi;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** One launch that concerns very many: how long until each has a delivery, and how others are served meanwhile. */
record Million(int chats) implements Trial {
    private static final int PER_SECOND = 30;
    private static final Duration EVERY = Duration.ofMillis(100);
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    @Override
    public Result run(int number) throws Exception {
        try (Stage stage = new Stage(chats, PER_SECOND, Duration.ofMillis(10)); Database database = stage.database()) {
            stage.start();
            Asker asker = new Asker(stage.api(), EVERY);
            asker.during(Duration.ofSeconds(10));
            Times before = asker.during(Duration.ofSeconds(10));
            stage.importLaunch();
            CompletableFuture<Long> complete = CompletableFuture.supplyAsync(() -> complete(stage, database.jdbi()));
            Times meanwhile = asker.until(complete::isDone);
            double seconds = complete.get() / 1000.0;
            return new Result(String.format(Locale.ROOT,
                    "%,d deliveries %.1f s after the alert was made, %d MB; answers before: %s; meanwhile: %s%s",
                    one(database.jdbi(), "SELECT count(*) FROM delivery"), seconds, stage.megabytes(), before,
                    meanwhile, stage.violations()), seconds);
        }
    }

    /** Milliseconds from the alert to the last delivery. */
    private static long complete(Stage stage, Jdbi jdbi) {
        try {
            stage.await(() -> one(jdbi, """
                    SELECT EXISTS (SELECT 1 FROM alert) AND NOT EXISTS (SELECT 1 FROM alert_interest WHERE done = 0)
                    """) == 1, AT_MOST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return System.currentTimeMillis() - one(jdbi, "SELECT coalesce(min(made), 0) FROM alert");
    }

    private static long one(Jdbi jdbi, String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
