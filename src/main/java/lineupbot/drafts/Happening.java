package lineupbot.drafts;

import lineupbot.articles.Finding;
import lineupbot.lineup.Body;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.When;

/**
 * What a draft says happens to a model or a brand at the plant.
 *
 * @param number stays the same when others are taken out
 * @param model  null for the brand as a whole
 * @param body   null when nobody says
 * @param when   never null
 * @param site   key of a site of the plant; null when nobody says
 * @param quote  the words of the article that it rests on
 */
public record Happening(int number, String brand, String model, Body body, Kind kind, Certainty certainty, When when,
        String site, String quote) {

    static Happening of(int number, Finding finding) {
        When when = finding.when() == null ? When.unknown() : finding.when();
        return new Happening(number, finding.brand(), finding.model(), finding.body(), finding.event(),
                finding.certainty(), when, finding.site(), finding.quote());
    }

    /** “JMC Vigus” */
    String name() {
        return model == null ? brand : brand + " " + model;
    }

    Happening of(String otherBrand, String otherModel) {
        return new Happening(number, otherBrand, otherModel, body, kind, certainty, when, site, quote);
    }

    Happening shaped(Body other) {
        return new Happening(number, brand, model, other, kind, certainty, when, site, quote);
    }

    Happening being(Kind other) {
        return new Happening(number, brand, model, body, other, certainty, when, site, quote);
    }

    Happening sure(Certainty other) {
        return new Happening(number, brand, model, body, kind, other, when, site, quote);
    }

    Happening on(When other) {
        return new Happening(number, brand, model, body, kind, certainty, other, site, quote);
    }

    /** @param other null for nowhere in particular */
    Happening at(String other) {
        return new Happening(number, brand, model, body, kind, certainty, when, other, quote);
    }
}
