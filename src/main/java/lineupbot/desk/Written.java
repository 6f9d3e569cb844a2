package lineupbot.desk;

import lineupbot.lineup.Trust;

import java.util.Locale;

/** How lineup files write the constants of the domain. */
final class Written {
    private Written() {}

    static String of(Enum<?> constant) {
        return constant instanceof Trust ? constant.name() : constant.name().toLowerCase(Locale.ROOT);
    }
}
