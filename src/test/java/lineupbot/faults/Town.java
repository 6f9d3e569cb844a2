package lineupbot.faults;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Sent;
import lineupbot.pace.Pause;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** People who ask and follow, and what each of them is owed. */
final class Town {
    private static final Duration LOOK = Duration.ofMillis(100);

    private final BotApi api;
    private final Storm storm;
    private final List<Person> people;
    private final List<Owed> owed = new ArrayList<>();
    private int questions;

    /**
     * Something that a chat must hear.
     *
     * @param crashes how often the bot was ended since it was asked
     */
    private record Owed(long chat, String word, AtomicInteger crashes) {}

    Town(BotApi api, Storm storm, int size) {
        this.api = api;
        this.storm = storm;
        People all = api.people();
        people = IntStream.range(0, size).mapToObj(number -> all.person("Ann" + number, "ru")).toList();
    }

    /** Everybody wants to hear of launches; in calm weather. */
    void follows() {
        people.forEach(person -> person.says("/subscribe"));
        people.forEach(person -> api.awaitSentTo(person.id(), 1));
    }

    int size() {
        return people.size();
    }

    /** Each asks so many questions, some by a button; the next round's crashes begin at none. */
    void asks(int each, Random random, AtomicInteger crashes) {
        for (int time = 0; time < each; time++) {
            for (Person person : people) {
                String word = Words.question(questions++);
                if (random.nextInt(4) == 0) {
                    person.presses().forged(api.sentTo(person.id()).getFirst(), "/model " + word);
                } else {
                    person.says("/model " + word);
                }
                owed.add(new Owed(person.id(), word, crashes));
            }
        }
    }

    /** A launch of this model has become known. */
    void isToHearOf(String model, AtomicInteger crashes) {
        people.forEach(person -> owed.add(new Owed(person.id(), model, crashes)));
    }

    /** Waits until all that is owed has come; what has not when it is too late. */
    List<String> missing(Duration atMost) throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        List<String> missing = missing();
        while (!missing.isEmpty() && System.nanoTime() < until) {
            Pause.REAL.of(LOOK);
            missing = missing();
        }
        return missing;
    }

    private List<String> missing() {
        Map<Long, Map<String, Integer>> heard = heard();
        return owed.stream().filter(one -> !Strike.isUnlucky(one.chat()))
                .filter(one -> !heard.get(one.chat()).containsKey(one.word())).map(one -> one.chat() + " " + one.word())
                .toList();
    }

    /** What came more often than any fault can explain. */
    List<String> tooOften() {
        Map<Long, Map<String, Integer>> heard = heard();
        List<String> tooOften = new ArrayList<>();
        for (Owed one : owed) {
            int times = heard.get(one.chat()).getOrDefault(one.word(), 0);
            int explained = 1 + storm.doubts(one.chat(), one.word()) + one.crashes().get();
            if (times > explained) {
                tooOften.add(one.chat() + " " + one.word() + ": " + times + " times, explained are " + explained);
            }
        }
        return tooOften;
    }

    int owed() {
        return owed.size();
    }

    /** How often each has heard each word. */
    private Map<Long, Map<String, Integer>> heard() {
        Map<Long, Map<String, Integer>> heard = new LinkedHashMap<>();
        for (Person person : people) {
            Map<String, Integer> words = heard.computeIfAbsent(person.id(), id -> new HashMap<>());
            for (Sent sent : api.sentTo(person.id())) {
                if (!sent.isEdit()) {
                    Words.in(sent.text()).forEach(word -> words.merge(word, 1, Integer::sum));
                }
            }
        }
        return heard;
    }
}
