package lineupbot.faults;

import lineupbot.botapi.Call;
import lineupbot.botapi.Fault;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Strikes calls by chance, and counts. What strikes a call depends on the seed, the method, the chat and how many such
 * calls there were before, so that a storm is the same whichever thread is quicker. Thread-safe.
 */
final class Storm {
    /** A poll that fails holds up everybody. */
    private static final int PERCENT_OF_POLLS = 25;
    private static final int PERCENT = 30;

    private final long seed;
    private final Map<String, Integer> calls = new HashMap<>();
    private final Map<Strike, Integer> strikes = new EnumMap<>(Strike.class);
    private final Map<String, Integer> doubts = new HashMap<>();

    Storm(long seed) {
        this.seed = seed;
    }

    synchronized Optional<Fault> strike(Call call) {
        String which = call.method() + ' ' + call.chatId();
        int number = calls.merge(which, 1, Integer::sum);
        SplittableRandom chance = new SplittableRandom(seed ^ (31L * which.hashCode() + number) * 0x9E3779B97F4A7C15L);
        if (chance.nextInt(100) >= (call.is("getUpdates") ? PERCENT_OF_POLLS : PERCENT)) {
            return Optional.empty();
        }
        List<Strike> possible = Strike.at(call);
        Strike strike = possible.get(chance.nextInt(possible.size()));
        strikes.merge(strike, 1, Integer::sum);
        if (strike.isInDoubt()) {
            Words.in(call.text("text")).forEach(word -> doubts.merge(call.chatId() + word, 1, Integer::sum));
        }
        return Optional.of(strike.fault(chance));
    }

    /** How often it looked as if this word had not arrived in the chat, though it had. */
    synchronized int doubts(long chat, String word) {
        return doubts.getOrDefault(chat + word, 0);
    }

    synchronized int struck() {
        return strikes.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public synchronized String toString() {
        return strikes.entrySet().stream().map(strike -> strike.getKey() + " " + strike.getValue())
                .collect(Collectors.joining(", "));
    }
}
