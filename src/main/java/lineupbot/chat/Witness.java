package lineupbot.chat;

import java.time.Duration;

/**
 * Is told what people ask and how it is answered: to count it. Returns at once and never throws, whatever it is told.
 * Thread-safe.
 */
public interface Witness {
    /** How something was answered. */
    enum Ending {
        ANSWERED,
        /** With a line that says that it was not understood, or that nothing is known of it. */
        MISSED,
        /** With a line that says that it is our fault. */
        FAULT
    }

    /** Looks away. */
    Witness NONE = new Witness() {
        @Override
        public void asked(Incoming said) {
            // Nobody counts.
        }

        @Override
        public void answered(Incoming said, String command, Ending ending, Duration took) {
            // Nobody counts.
        }
    };

    /** Before it is answered. */
    void asked(Incoming said);

    /**
     * After it was answered, but not yet sent.
     *
     * @param command the name of the command that did it; empty when none did
     */
    void answered(Incoming said, String command, Ending ending, Duration took);

    /** Both are told, one after the other. */
    default Witness and(Witness other) {
        Witness one = this;
        return new Witness() {
            @Override
            public void asked(Incoming said) {
                one.asked(said);
                other.asked(said);
            }

            @Override
            public void answered(Incoming said, String command, Ending ending, Duration took) {
                one.answered(said, command, ending, took);
                other.answered(said, command, ending, took);
            }
        };
    }
}
