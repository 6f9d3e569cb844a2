package lineupbot.broadcast;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Call;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.pace.Pause;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * People who ask one thing after the other by turns, at set times however slow the answers are. A time is from the
 * moment when the question could be fetched to the moment when the answer arrived at the server.
 */
final class Asker {
    private static final List<String> QUESTIONS = List.of("/model Vigus", "/brands", "/launches",
            "какие пикапы собирают", "/news", "/plant");
    /** So many that none of them asks much. */
    private static final int PEOPLE = 100;

    private final BotApi api;
    private final List<Person> people;
    private final Duration every;
    private int asked;

    Asker(BotApi api, Duration every) {
        this.api = api;
        this.every = every;
        People all = api.people();
        people = IntStream.range(0, PEOPLE).mapToObj(number -> all.person("Ann" + number, "ru")).toList();
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
            people.get(asked % PEOPLE).says(QUESTIONS.get(asked % QUESTIONS.size()));
            asked++;
            next += every.toNanos();
            Pause.REAL.of(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
        }
        for (int person = 0; person < Math.min(PEOPLE, asked); person++) {
            api.awaitSentTo(people.get(person).id(), (asked - person + PEOPLE - 1) / PEOPLE);
        }
        Map<Long, List<Call>> answers = api.calls("sendMessage").stream().filter(Call::succeeded)
                .collect(Collectors.groupingBy(Call::chatId));
        return Times.of(IntStream.range(0, times.size()).mapToObj(at -> {
            int number = before + at;
            Call answer = answers.get(people.get(number % PEOPLE).id()).get(number / PEOPLE);
            return answer.at() - times.get(at);
        }).toList());
    }
}
