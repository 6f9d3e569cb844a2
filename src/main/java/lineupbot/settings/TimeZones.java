package lineupbot.settings;

import lineupbot.words.Match;
import lineupbot.words.NameIndex;
import lineupbot.words.Named;
import lineupbot.words.Spelling;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds a time zone by its own name, its town, its country or its difference to UTC. Thread-safe. */
final class TimeZones {
    private static final Pattern OFFSET = Pattern
            .compile("(?:utc|gmt)?\\s?([+\u2212\\p{Pd}])(\\d{1,2})(?::?([0-5]\\d))?");
    /** The ends of the world, in minutes (tz database: Pacific/Kiritimati, Etc/GMT+12). */
    private static final int EAST = 14 * 60;
    private static final int WEST = -12 * 60;
    private static final Set<Named.Kind> PLACES = Set.of(Named.Kind.SITE);

    private final WordLists lists;
    private final Map<String, String> ids = ZoneId.getAvailableZoneIds().stream()
            .collect(Collectors.toUnmodifiableMap(id -> id.toLowerCase(Locale.ROOT), Function.identity()));
    /** Made when first asked: few ever set a zone, and names take a while to read. */
    private NameIndex places;

    TimeZones(WordLists lists) {
        this.lists = lists;
    }

    /** The key of what is found is a zone's id. It is never sure of what is only written alike. */
    Match find(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return offset(wanted).or(() -> Optional.ofNullable(ids.get(wanted.replace(' ', '_'))).map(ZoneId::of))
                .<Match>map(zone -> new Match.Sure(ZoneNames.named(zone))).or(() -> places().known(words, PLACES))
                .orElseGet(() -> near(words));
    }

    private Match near(String words) {
        Match alike = places().find(words, PLACES);
        return alike instanceof Match.Sure sure ? new Match.Nothing(List.of(sure.named())) : alike;
    }

    private static Optional<ZoneId> offset(String words) {
        Matcher parts = OFFSET.matcher(words);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(parts.group(2)) * 60
                + (parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)));
        int east = parts.group(1).equals("+") ? minutes : -minutes;
        return east < WEST || east > EAST
                ? Optional.empty()
                : Optional.of(ZoneId.ofOffset("UTC", ZoneOffset.ofTotalSeconds(east * 60)));
    }

    private synchronized NameIndex places() {
        if (places == null) {
            List<Spelling> spellings = new ArrayList<>(ZoneNames.all());
            lists.all("timezone.also").stream().flatMap(List::stream).map(TimeZones::also).forEach(spellings::add);
            places = new NameIndex(spellings);
        }
        return places;
    }

    /** What people say and CLDR does not: a name, then the zone's id. */
    private static Spelling also(String entry) {
        int space = entry.lastIndexOf(' ');
        return new Spelling(ZoneNames.named(ZoneId.of(entry.substring(space + 1))), entry.substring(0, space));
    }
}
