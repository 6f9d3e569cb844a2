package lineupbot.alerts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lineupbot.lineup.LineupChange;
import org.jdbi.v3.core.Handle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes alerts of what is new in the lineup, and corrects those whose facts have changed, in the transaction of the
 * change: both happen or neither does. Thread-safe.
 */
public final class Alerts {
    /** History imported late is no news. */
    private static final int FRESH_DAYS = 30;

    private final Clock clock;
    private final ZoneId zone;

    /** @param zone in which the days of launches and news are counted */
    public Alerts(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Alerts about what a change has made new, and corrections of older ones. Launches of one brand are one alert, each
     * news item is one.
     *
     * @param alsoOld whether what is older than 30 days is told, too
     */
    public Noted note(Handle handle, LineupChange change, boolean alsoOld) {
        int corrected = correct(handle, change).corrected();
        Drafting drafting = new Drafting(handle, clock.millis());
        LocalDate since = alsoOld ? LocalDate.MIN : LocalDate.now(clock.withZone(zone)).minusDays(FRESH_DAYS);
        launches(new Fresh(handle), change, since).forEach(drafting::launches);
        new Fresh(handle).news(change.newNews()).stream().filter(news -> !news.date().isBefore(since))
                .forEach(drafting::news);
        return spread(handle, drafting, corrected);
    }

    private static Noted spread(Handle handle, Drafting drafting, int corrected) {
        if (drafting.first().isEmpty()) {
            return new Noted(0, 0, false, corrected);
        }
        long first = drafting.first().get();
        Spreading spreading = new Spreading(handle);
        spreading.begin(first);
        return new Noted(drafting.made(), drafting.chats(), spreading.isOpen(first), corrected);
    }

    /**
     * Only what was told already and reads differently since is told again; nothing new is.
     */
    public Noted correct(Handle handle, LineupChange change) {
        Corrections corrections = new Corrections(handle);
        corrections.putBack(change.newLaunches(), change.newNews());
        return new Noted(0, 0, false, corrections.note(both(change.newLaunches(), change.changedLaunches()),
                both(change.newNews(), change.changedNews())));
    }

    private static Map<String, List<NewLaunch>> launches(Fresh fresh, LineupChange change, LocalDate since) {
        return fresh.launches(change.newLaunches()).stream()
                .filter(launch -> launch.last().map(day -> !day.isBefore(since)).orElse(true))
                .collect(groupingBy(NewLaunch::brand, LinkedHashMap::new, toList()));
    }

    private static List<Long> both(List<Long> some, List<Long> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
