package lineupbot.lineup;

import lineupbot.chat.Localized;

import java.util.List;

/**
 * The plant.
 *
 * @param place where it is; may be null
 * @param sites its own, and those outside that its story needs
 */
public record Plant(String key, Localized name, Localized place, List<Site> sites) {

    /**
     * A place where things happen.
     *
     * @param place   where it is; may be null
     * @param outside not one of the plant's own
     */
    public record Site(String key, Localized name, Localized place, boolean outside) {}
}
