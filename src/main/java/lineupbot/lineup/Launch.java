package lineupbot.lineup;

import lineupbot.chat.Localized;

import java.util.List;

/**
 * What sources say about a model, or a whole brand, going onto the line or off it.
 *
 * @param brand     name of the brand
 * @param model     name of the model; null for the brand as a whole
 * @param subject   key of the model or brand
 * @param site      how a sentence says where; null when no source does
 * @param note      what the date alone does not say; may be null
 * @param derived   no source says so in words, a careful reader concludes it
 * @param sources   who says so; one at least
 */
public record Launch(String subject, String brand, String model, Kind kind, Certainty certainty, When when,
        Localized site, Localized note, boolean derived, List<Source> sources) {

    public String name() {
        return model == null ? brand : brand + " " + model;
    }
}
