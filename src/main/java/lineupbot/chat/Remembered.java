package lineupbot.chat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A command that says the same to the same words, whoever asks, until what is known changes: it works its answer out
 * once. Thread-safe.
 */
public final class Remembered extends Wrapped {
    private static final int MOST = 200;
    /** What is longer is hardly asked twice, and would only take memory. */
    private static final int LONGEST_WORDS = 100;

    private final LongSupplier revision;
    private final Map<Asked, Reply> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Reply> eldest) {
            return size() > MOST;
        }
    };
    private long known;

    private record Asked(String words, Language language) {}

    /**
     * @param command  that looks at nothing of a request but its words and language
     * @param revision changes whenever an answer may; read for each question
     */
    public Remembered(Command command, LongSupplier revision) {
        super(command);
        this.revision = revision;
    }

    @Override
    public Reply answer(Request request) {
        if (request.words().length() > LONGEST_WORDS) {
            return inner(request);
        }
        // Before the answer is worked out: what changes meanwhile must not pass for known.
        long now = revision.getAsLong();
        Asked asked = new Asked(request.words(), request.say().language());
        Reply earlier = recall(asked, now);
        if (earlier != null) {
            return earlier;
        }
        Reply reply = inner(request);
        note(asked, reply, now);
        return reply;
    }

    private synchronized Reply recall(Asked asked, long now) {
        if (now != known) {
            answers.clear();
            known = now;
        }
        return answers.get(asked);
    }

    private synchronized void note(Asked asked, Reply reply, long now) {
        if (now == known) {
            answers.put(asked, reply);
        }
    }
}
