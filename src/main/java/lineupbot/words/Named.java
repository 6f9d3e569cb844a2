package lineupbot.words;

import lineupbot.chat.Localized;

/**
 * Something that has a name and that people ask about.
 *
 * @param brand key of the brand a model belongs to; null for everything else
 * @param label its full name, such as JMC Vigus
 */
public record Named(Kind kind, String key, String brand, Localized label) {

    /** In the order in which a name that means two things is taken: BAIC is a brand before it is a maker. */
    public enum Kind {
        BRAND, MODEL, PLANT, SITE, MAKER
    }
}
