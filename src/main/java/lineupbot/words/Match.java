package lineupbot.words;

import java.util.List;

/** What a name means. */
public sealed interface Match {
    /** Exactly this. */
    record Sure(Named named) implements Match {}

    /** Several things are called so; two at least. */
    record Several(List<Named> named) implements Match {}

    /** Nothing is called so; what is written alike, nearest first, may be empty. */
    record Nothing(List<Named> near) implements Match {}
}
