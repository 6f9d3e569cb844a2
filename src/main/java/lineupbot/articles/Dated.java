package lineupbot.articles;

import lineupbot.lineup.When;

import java.util.Optional;

/**
 * A date that a sentence names.
 *
 * @param from the first word that names it
 * @param to   the word behind the last
 * @param time what is meant, as soon as it is known whether it lies ahead
 */
record Dated(int from, int to, Role role, Time time) {

    enum Role {
        AT, SINCE, UNTIL
    }

    /** Many dates say no year: a month is the last one of that name, or, of a plan, the next. */
    @FunctionalInterface
    interface Time {
        /** What is meant; empty when neither the text nor its own date says enough. */
        Optional<When> when(boolean ahead);
    }
}
