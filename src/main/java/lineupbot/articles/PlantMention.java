package lineupbot.articles;

/**
 * Where a sentence names a factory or a place where cars are built.
 *
 * @param site key of one of the plant's own sites; null when it is none
 */
record PlantMention(Side side, String site, int from, int to) {}
