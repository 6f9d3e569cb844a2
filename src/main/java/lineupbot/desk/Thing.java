package lineupbot.desk;

import java.util.Locale;

/** What a lineup file speaks of. */
public enum Thing {
    SOURCE, PLANT, SITE, MAKER, BRAND, MODEL, LAUNCH, CLAIM, NEWS, ALIAS;

    /** As a report names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
