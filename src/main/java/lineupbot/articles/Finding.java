package lineupbot.articles;

import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.When;

/**
 * What an article says happens to a model or a brand at the plant.
 *
 * @param model null for the brand as a whole
 * @param key   key of the model or brand in the lineup, or the one it would have
 * @param body  as the article calls it; null when it does not say
 * @param when  no sharper than the article; null when it does not say
 * @param site  key of the plant's own site; null when it does not say
 * @param known whether the lineup has the model, or the brand
 * @param quote the very words it rests on
 */
public record Finding(String brand, String model, String key, Body body, Kind event, Certainty certainty, When when,
        String site, boolean known, String quote) {

    Finding dated(When date) {
        return new Finding(brand, model, key, body, event, certainty, date, site, known, quote);
    }

    Finding sure(Certainty other) {
        return new Finding(brand, model, key, body, event, other, when, site, known, quote);
    }

    Finding at(String place) {
        return new Finding(brand, model, key, body, event, certainty, when, place, known, quote);
    }

    Finding with(Body shape) {
        return new Finding(brand, model, key, shape, event, certainty, when, site, known, quote);
    }
}
