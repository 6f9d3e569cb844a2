package lineupbot.alerts;

/**
 * An alert in a list.
 *
 * @param all  how many get it, as far as the list is made
 * @param done for how many of them nothing is left to do, be it told or failed
 */
record AlertLine(AlertHead head, long all, long done) {}
