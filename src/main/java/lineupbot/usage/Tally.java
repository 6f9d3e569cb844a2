package lineupbot.usage;

import lineupbot.chat.Incoming;
import lineupbot.chat.Witness;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts in memory what is answered, until somebody takes the counts away: to write each down at once would cost more
 * than the answer. Holds a bounded number of things. Thread-safe.
 */
public final class Tally implements Witness {
    private static final int MOST_WORDS = 500;
    private static final int MOST_VISITORS = 20_000;

    private Counted counted = new Counted();
    /** Chats that are being forgotten while they are answered. */
    private final Set<Long> forgotten = new HashSet<>();

    /** How often a command answered, and how that ended. */
    static final class Answers {
        int all;
        int missed;
        int faults;
    }

    /** What has been counted since the counts were last taken away; of one thread. */
    static final class Counted {
        final Map<String, Answers> byCommand = new HashMap<>();
        final Map<String, Integer> missed = new HashMap<>();
        final Set<Long> users = new HashSet<>();
        final Set<Long> chats = new HashSet<>();

        boolean isNothing() {
            return byCommand.isEmpty() && users.isEmpty() && chats.isEmpty();
        }
    }

    @Override
    public synchronized void answered(Incoming said, String command, Ending ending, Duration took) {
        visited(said);
        Answers answers = counted.byCommand.computeIfAbsent(command, name -> new Answers());
        answers.all++;
        switch (ending) {
            case ANSWERED -> {
            }
            case MISSED -> {
                answers.missed++;
                miss(InVain.words(said.text()));
            }
            case FAULT -> answers.faults++;
        }
    }

    private void visited(Incoming said) {
        if (forgotten.remove(said.chat())) {
            // This is the answer to the wish to be forgotten.
            return;
        }
        // Nobody in particular, and somebody at the command line, are no visitors.
        note(counted.users, Math.max(0, said.user()));
        note(counted.chats, said.chat() == -1 ? 0 : said.chat());
    }

    private void miss(String words) {
        if (!words.isEmpty() && (counted.missed.size() < MOST_WORDS || counted.missed.containsKey(words))) {
            counted.missed.merge(words, 1, Integer::sum);
        }
    }

    private static void note(Set<Long> visitors, long visitor) {
        if (visitor != 0 && visitors.size() < MOST_VISITORS) {
            visitors.add(visitor);
        }
    }

    /** Gives the counts away, and begins anew. */
    synchronized Counted take() {
        Counted taken = counted;
        counted = new Counted();
        return taken;
    }

    /** Does not know any more that a chat was here, nor a person who has the number of their private chat. */
    synchronized void forget(long chat) {
        forgotten.add(chat);
        counted.chats.remove(chat);
        counted.users.remove(chat);
    }
}
