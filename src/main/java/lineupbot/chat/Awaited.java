package lineupbot.chat;

import java.util.Optional;

/**
 * The questions that people owe an answer to: the next plain words of that person in that chat are one. At most one for
 * each of them. Thread-safe.
 */
public interface Awaited {
    /** Where nothing is ever asked back. */
    Awaited NONE = new Awaited() {
        @Override
        public Optional<String> by(Incoming said) {
            return Optional.empty();
        }

        @Override
        public void begin(Incoming said, Asking asking) {
            throw new UnsupportedOperationException("nobody remembers that an answer is awaited: " + asking);
        }

        @Override
        public boolean end(Incoming said) {
            return false;
        }
    };

    /** The command that the words of this person become an answer to; empty when none awaits any. */
    Optional<String> by(Incoming said);

    /** From now on a command awaits this person's words; nothing else does. */
    void begin(Incoming said, Asking asking);

    /**
     * From now on nothing does.
     *
     * @return whether something did
     */
    boolean end(Incoming said);
}
