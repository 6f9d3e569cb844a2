package lineupbot.broadcast;

import lineupbot.botapi.Traffic;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * One launch told to many private chats: how fast, how surely, with how much memory.
 *
 * @param answerMillis how long Telegram takes for an answer
 */
record Bulk(int chats, int perSecond, int answerMillis) implements Trial {
    @Override
    public Result run(int number) throws Exception {
        try (Stage stage = new Stage(chats, perSecond, Duration.ofMillis(answerMillis))) {
            stage.start();
            Stage.Imported imported = stage.importLaunch();
            stage.awaitAll(Duration.ofSeconds(60 + 2L * chats / perSecond));
            Traffic.Count count = stage.api().traffic().count();
            return new Result(String.format(Locale.ROOT,
                    "%,d chats, %d/s, %d ms: %.1f/s, %d refused (429), %d lost, %d double, most in a second %d; first alert"
                            + " %.1f s after import began, %.1f s after it ended; %d MB%s",
                    chats, perSecond, answerMillis, count.perSecond(), count.refused(), stage.lost(), stage.twice(),
                    count.busiest(), seconds(count.first() - imported.began()),
                    seconds(count.first() - imported.ended()), stage.megabytes(), stage.violations()),
                    count.perSecond());
        }
    }

    private static double seconds(long nanos) {
        return nanos / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
