package lineupbot.broadcast;

import lineupbot.botapi.Call;
import lineupbot.botapi.Person;
import lineupbot.pace.Pause;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One person who sends very much, while others ask: how long they wait, with and without, by turns.
 *
 * @param perSecond what that person sends
 */
record Flood(int perSecond) implements Trial {
    private static final long FLOODER = 9_000_001;
    private static final int TURNS = 3;
    private static final Duration TURN = Duration.ofSeconds(30);
    private static final Duration ANSWER = Duration.ofMillis(50);
    private static final Duration EVERY = Duration.ofMillis(50);
    /** No broadcast: only what goes to one chat is limited. */
    private static final int NO_LIMIT = 1_000;

    @Override
    public Result run(int number) throws Exception {
        try (Stage stage = new Stage(1, NO_LIMIT, ANSWER)) {
            stage.api().limit(NO_LIMIT).ofChats();
            stage.start();
            Asker asker = new Asker(stage.api(), EVERY);
            asker.during(TURN);
            List<Long> without = new ArrayList<>();
            List<Long> with = new ArrayList<>();
            AtomicInteger sent = new AtomicInteger();
            int said = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                without.addAll(asker.during(TURN).sorted());
                Person flooder = stage.api().people().person(FLOODER + turn, "Flo", "ru");
                with.addAll(during(flooder, asker, sent).sorted());
                said += (int) stage.api().calls("sendMessage").stream().filter(Call::succeeded)
                        .filter(call -> call.chatId() == flooder.id()).count();
            }
            return result(stage, Times.of(without), Times.of(with), sent.get(), said);
        }
    }

    private Times during(Person flooder, Asker asker, AtomicInteger sent) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread flood = Thread.ofPlatform().start(() -> {
            long next = System.nanoTime();
            for (; !over.get(); sent.incrementAndGet()) {
                flooder.says("/models " + sent.get());
                next += TimeUnit.SECONDS.toNanos(1) / perSecond;
                rest(Math.max(0, next - System.nanoTime()));
            }
        });
        try {
            return asker.during(TURN);
        } finally {
            over.set(true);
            flood.join();
        }
    }

    private static void rest(long nanos) {
        try {
            Pause.REAL.of(Duration.ofNanos(nanos));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Result result(Stage stage, Times without, Times with, int sent, int said) throws Exception {
        double times = with.percentile(99) / without.percentile(99);
        return new Result(String.format(Locale.ROOT,
                "without: %s; with one who sends %d/s (%,d messages, %d answers): %s; p99 × %.2f; %d MB%s", without,
                perSecond, sent, said, with, times, stage.megabytes(), stage.violations()), times);
    }
}
