package lineupbot.lineup;

import lineupbot.chat.Localized;

import java.util.List;

/**
 * What sources say about a model, or a whole brand, going onto the line or off it.
 *
 * @param brand     name of the brand
 * @param model     name of the model; null for the brand as a whole
 * @param subject   key of the model or brand
 * @param body      of the model; null when no source says, and for a brand
 * @param site      how a sentence says where; null when no source does
 * @param note      what the date alone does not say; may be null
 * @param derived   no source says so in words, a careful reader concludes it
 * @param sources   who says so; one at least
 */
public record Launch(String subject, String brand, String model, Body body, Kind kind, Certainty certainty, When when,
        Localized site, Localized note, boolean derived, List<Source> sources) {

    /** The same without its note, for places where there is room for the date only. */
    public Launch brief() {
        return new Launch(subject, brand, model, body, kind, certainty, when, site, null, derived, sources);
    }

    /** The full name of the model, or the brand's. */
    public String name() {
        return model == null ? brand : brand + " " + model;
    }
}
