package lineupbot.chat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A command that says the same to the same words, whoever asks, until what is known changes: it works its answer out
 * once. Thread-safe.
 */
public final class Remembered implements Command {
    private static final int MOST = 500;

    private final Command command;
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
        this.command = command;
        this.revision = revision;
    }

    @Override
    public String name() {
        return command.name();
    }

    @Override
    public Role role() {
        return command.role();
    }

    @Override
    public boolean changesSomething() {
        return command.changesSomething();
    }

    @Override
    public Reply answer(Request request) {
        // Before the answer is worked out: what changes meanwhile must not pass for known.
        long now = revision.getAsLong();
        Asked asked = new Asked(request.words(), request.say().language());
        Reply known = recall(asked, now);
        if (known != null) {
            return known;
        }
        Reply reply = command.answer(request);
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
