package lineupbot.lineup;

import lineupbot.chat.Localized;

import java.util.List;

/**
 * Something sources say about a plant, site, maker, brand or model.
 *
 * @param subject  key of what it is about
 * @param by       whose words the sources pass on; may be null
 * @param when     the time it speaks of; unknown when it speaks of none
 * @param amount   the number it is about, such as cars a year; may be null
 * @param conflict shared by claims of one subject that disagree; null when nobody disagrees
 * @param derived  no source says so in words, a careful reader concludes it
 * @param sources  who says so; one at least
 */
public record Claim(String subject, Topic topic, Certainty certainty, Localized text, Localized by, When when,
        Long amount, String conflict, boolean derived, List<Source> sources) {}
