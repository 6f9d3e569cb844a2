package lineupbot.articles;

import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;

/**
 * What a part of a sentence says happens at a factory.
 *
 * @param direct  nothing but the verb says that it is production: “запустил Zubr Z1”
 * @param at      the word that says so
 */
record Event(Kind kind, Certainty certainty, Aspect aspect, boolean direct, int at) {

    enum Aspect {
        /** It happened, or will, at some moment. */
        MOMENT,
        /** It is so. */
        STATE,
        /** It was so once. */
        ONCE
    }

    Event as(Certainty other) {
        return new Event(kind, other, aspect, direct, at);
    }
}
