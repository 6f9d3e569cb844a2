package lineupbot.alerts;

import java.time.LocalDate;
import java.util.Set;

/**
 * A news item that nobody was told of.
 *
 * @param about keys of what it is about: brands and models, and the brands of these models
 * @param stems of all words that it is found by
 */
record NewNews(long id, LocalDate date, Set<String> about, Set<String> stems) {}
