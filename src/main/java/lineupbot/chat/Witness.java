package lineupbot.chat;

import java.time.Duration;

/**
 * Is told how what people ask is answered: to count it. Returns at once and never throws, whatever it is told.
 * Thread-safe.
 */
@FunctionalInterface
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
    Witness NONE = (said, command, ending, took) -> {};

    /**
     * Something was answered, but not sent yet. Of what is answered by silence nobody is told.
     *
     * @param command the name of the command that did it; empty when none did
     */
    void answered(Incoming said, String command, Ending ending, Duration took);

    /** Both are told, one after the other. */
    default Witness and(Witness other) {
        return (said, command, ending, took) -> {
            answered(said, command, ending, took);
            other.answered(said, command, ending, took);
        };
    }
}
