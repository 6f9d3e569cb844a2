package lineupbot.broadcast;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Call;
import lineupbot.botapi.Person;
import lineupbot.pace.Pause;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Somebody who asks one thing after the other, at set times however slow the answers are. A time is from the moment
 * when the question could be fetched to the moment when the answer arrived at the server.
 */
final class Asker {
    private static final List<String> QUESTIONS = List.of("/model Vigus", "/brands", "/launches",
            "какие пикапы собирают", "/news", "/plant");

    private final BotApi api;
    private final Person person;
    private final Duration every;
    private int asked;

    Asker(BotApi api, Duration every) {
        this.api = api;
        this.every = every;
        person = api.people().person("Ann", "ru");
    }

    /** Asks for some time. */
    Times during(Duration time) throws InterruptedException {
        long until = System.nanoTime() + time.toNanos();
        return until(() -> System.nanoTime() >= until);
    }

    /** Asks until something holds, and waits for the last answer. */
    Times until(BooleanSupplier over) throws InterruptedException {
        int before = asked;
        List<Long> times = new ArrayList<>();
        long next = System.nanoTime();
        while (!over.getAsBoolean()) {
            times.add(System.nanoTime());
            person.says(QUESTIONS.get(asked++ % QUESTIONS.size()));
            next += every.toNanos();
            Pause.REAL.of(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
        }
        api.awaitSentTo(person.id(), asked);
        List<Call> answers = api.calls("sendMessage").stream()
                .filter(call -> call.chatId() == person.id() && call.succeeded()).skip(before).toList();
        return Times.of(IntStream.range(0, times.size()).mapToObj(at -> answers.get(at).at() - times.get(at)).toList());
    }
}
