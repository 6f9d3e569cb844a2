package lineupbot.settings;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import lineupbot.chat.Language;
import lineupbot.chat.Localized;
import lineupbot.words.Named;
import lineupbot.words.Spelling;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What time zones are called: their towns and countries as CLDR has them, in every language of the bot. */
final class ZoneNames {
    private ZoneNames() {}

    /** A zone's town; else the difference to UTC; else the zone's own name. */
    static String of(ZoneId zone, Language language) {
        String town = town(zone.getId(), language);
        return town == null
                ? zone.getId().replaceFirst("^UTC([+-])0?(\\d)", "UTC$1$2").replaceFirst("(?<=\\d):00$", "")
                : town;
    }

    /** As something that has a name; a place, to the index of names. */
    static Named named(ZoneId zone) {
        return new Named(Named.Kind.SITE, zone.getId(), null, new Localized(Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), language -> of(zone, language)))));
    }

    /** Every zone that has a town, under the names of the town and of its country. */
    static List<Spelling> all() {
        List<Spelling> all = new ArrayList<>();
        for (String id : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String known = known(id);
            if (known != null) {
                Named named = named(ZoneId.of(known));
                Locale country = Locale.of("", TimeZone.getRegion(id));
                Arrays.stream(Language.values())
                        .flatMap(
                                language -> Stream.of(town(id, language), country.getDisplayCountry(language.locale())))
                        .filter(Objects::nonNull).map(name -> new Spelling(named, name)).forEach(all::add);
            }
        }
        return all;
    }

    /** CLDR keeps to the first name a zone had, Java may know the present one, or not the zone at all. */
    private static String known(String id) {
        return Stream.of(TimeZone.getIanaID(id), id).filter(Objects::nonNull)
                .filter(ZoneId.getAvailableZoneIds()::contains).findFirst().orElse(null);
    }

    /** Null for a zone that has none, such as UTC. */
    private static String town(String id, Language language) {
        String canonical = TimeZone.getCanonicalID(id);
        return canonical == null
                ? null
                : TimeZoneNames.getInstance(language.locale()).getExemplarLocationName(canonical);
    }
}
