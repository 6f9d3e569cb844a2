package lineupbot.picture;

import lineupbot.chat.Localized;
import lineupbot.chat.Page;
import lineupbot.lineup.Brand;
import lineupbot.lineup.Launch;
import lineupbot.lineup.Model;
import lineupbot.lineup.Period;

import java.time.LocalDate;
import java.util.List;

/**
 * What a page of a timeline is made of.
 *
 * @param plants   their names
 * @param brand    name of the brand asked for; null for all
 * @param asked    period asked for; null for all times
 * @param all      from the first to the last that is dated
 * @param page     keys of models and brands in the order of the rows
 * @param launches of all of them
 * @param models   those of the keys that are models
 * @param brands   those of the keys that are brands
 * @param asOf     the newest source; null when none has a date
 */
record TimelineFacts(List<Localized> plants, String brand, Period asked, Period all, Page<String> page,
        List<Launch> launches, List<Model> models, List<Brand> brands, LocalDate asOf) {}
