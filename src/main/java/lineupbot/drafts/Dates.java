package lineupbot.drafts;

import lineupbot.lineup.When;

/** How two dates of one thing stand to each other. */
final class Dates {
    private Dates() {}

    /** Whether both can be right. */
    static boolean agree(When one, When other) {
        if (one.first().isEmpty() || other.first().isEmpty()) {
            return true;
        }
        // What was so by a day may have been so long before.
        boolean late = !(one instanceof When.By) && one.first().get().isAfter(other.last().orElseThrow());
        boolean early = !(other instanceof When.By) && other.first().get().isAfter(one.last().orElseThrow());
        return !late && !early;
    }

    /** What is known now that somebody says {@code told}, which agrees: the sharper of the two. */
    static When sharper(When known, When told) {
        if (known.isOutdoneBy(told)) {
            return told;
        }
        if (known instanceof When.By || told instanceof When.By || known.first().isEmpty() || told.first().isEmpty()) {
            return known;
        }
        boolean within = !told.first().get().isBefore(known.first().get())
                && !told.last().orElseThrow().isAfter(known.last().orElseThrow());
        return within ? told : known;
    }
}
