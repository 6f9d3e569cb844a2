package lineupbot.alerts;

import lineupbot.words.Named;

import java.util.List;

/** What somebody means who says what to hear of. */
sealed interface Asked {
    /**
     * Exactly this.
     *
     * @param words of news, as they were asked for; else null
     */
    record Sure(Interest interest, String words) implements Asked {}

    /** A name of several things, or several names; {@code news} whether their news are meant, not their launches. */
    record Several(List<Named> meant, boolean news) implements Asked {}

    /** Nothing is called so; {@code near} is written alike, may be empty. */
    record Unknown(String words, List<Named> near) implements Asked {}

    /** A year or a state: what is still to come has none. */
    record OfTime() implements Asked {}

    /** More words than any piece of news would have. */
    record TooLong() implements Asked {}
}
