package lineupbot.articles;

/**
 * Where a sentence names a car.
 *
 * @param from the first word of the name
 * @param to   the word behind the last
 */
record CarMention(Car car, int from, int to) {}
