package lineupbot.articles;

/** Whose factory a part of an article speaks of. */
enum Side {
    OURS, OTHER, NOBODYS
}
