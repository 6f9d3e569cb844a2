package lineupbot.desk;

import java.util.List;
import java.util.Set;

/**
 * A document of a lineup file as it was read: what it says, and the keys in it with their places, which are checked
 * when all files are read and the database is at hand.
 */
record Reading(LineupFile lineup, List<Definition> definitions, List<Reference> references) {

    /**
     * An entry that says what a key stands for.
     *
     * @param owner   key of the plant or brand it belongs to; null when it belongs to none
     * @param missing fields without which nothing new can be added
     */
    record Definition(Place place, Thing thing, String key, String owner, List<String> missing) {}

    /** A key that must stand for one of the things wanted. */
    record Reference(Place place, String key, Set<Thing> wanted) {}
}
