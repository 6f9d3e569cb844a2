package lineupbot.inline;

import java.util.List;

/**
 * Some of the offers for a query.
 *
 * @param next how many come before the next page; 0 when this is the last
 */
public record OfferPage(List<Offer> offers, int next) {
    public OfferPage {
        offers = List.copyOf(offers);
    }
}
