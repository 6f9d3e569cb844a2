package lineupbot.broadcast;

/**
 * What a run gave.
 *
 * @param line   for the reader
 * @param figure by which runs are compared
 */
record Result(String line, double figure) {}
