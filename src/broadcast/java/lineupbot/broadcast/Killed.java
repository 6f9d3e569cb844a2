package lineupbot.broadcast;

import lineupbot.botapi.Traffic;
import lineupbot.pace.Pause;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;

/** The bot killed without warning in the middle of a broadcast, several times, and started again. */
record Killed(int chats, int kills) implements Trial {
    private static final int PER_SECOND = 30;
    private static final Duration ANSWER = Duration.ofMillis(50);
    private static final Duration SETTLED = Duration.ofMillis(300);
    /** A send answered so shortly before may not be written down yet. */
    private static final Duration JUST_NOW = Duration.ofMillis(20);

    /** Sends that were in flight, and those answered the moment before. */
    private record Caught(int inFlight, int justAnswered) {}

    @Override
    public Result run(int number) throws Exception {
        Random random = new Random(20230816 + number);
        try (Stage stage = new Stage(chats, PER_SECOND, ANSWER)) {
            stage.start();
            stage.importLaunch();
            int inFlight = 0;
            int justAnswered = 0;
            StringBuilder each = new StringBuilder();
            for (int kill = 0; kill < kills; kill++) {
                int part = chats / kills;
                int at = kill * part + 1 + random.nextInt(part - 1);
                stage.await(() -> stage.reached() >= at, Duration.ofMinutes(5));
                Pause.REAL.of(Duration.ofMillis(random.nextInt(1000 / PER_SECOND)));
                Caught caught = kill(stage);
                inFlight += caught.inFlight();
                justAnswered += caught.justAnswered();
                each.append(String.format(Locale.ROOT, " %d at %d,", caught.inFlight(), at));
                stage.start();
            }
            stage.awaitAll(Duration.ofSeconds(60 + 2L * chats / PER_SECOND));
            return new Result(String.format(Locale.ROOT,
                    "%,d chats, killed %d times: %d lost, %d double; in flight when killed %d (%s), answered within 20 ms"
                            + " before %d; %d refused (429)%s",
                    chats, kills, stage.lost(), stage.twice(), inFlight, each.substring(1, each.length() - 1),
                    justAnswered, stage.api().traffic().count().refused(), stage.violations()), stage.twice());
        }
    }

    /** In flight is what had come and was not answered, and what still came out of the wire. */
    private static Caught kill(Stage stage) throws InterruptedException {
        int justAnswered = stage.api().traffic().answeredWithin(JUST_NOW);
        Traffic.Count before = stage.api().traffic().count();
        stage.kill();
        Pause.REAL.of(SETTLED);
        Traffic.Count after = stage.api().traffic().count();
        return new Caught(before.underWay() + (int) (after.accepted() - before.accepted()), justAnswered);
    }
}
