package lineupbot.lineup;

import lineupbot.chat.Localized;

/**
 * A brand built, once built or to be built at the plant.
 *
 * @param country two letters of ISO 3166; may be null
 * @param maker   the company behind it; may be null
 * @param models  how many of its models are in the same state as the brand
 */
public record Brand(String key, String name, String country, Localized maker, State state, int models) {}
