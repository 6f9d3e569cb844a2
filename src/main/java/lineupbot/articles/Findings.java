package lineupbot.articles;

import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.When;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts together what the sentences of an article say of the same car. */
final class Findings {
    private record Entry(Finding finding, boolean title) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(Finding finding, boolean title) {
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            if (isSame(entry.finding(), finding)) {
                entries.set(at, new Entry(merged(entry, finding), title && entry.title()));
                return;
            }
        }
        entries.add(new Entry(finding, title));
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.key().equals(other.key()) && one.event() == other.event() && one.brand().equals(other.brand());
    }

    /** The text is more exact than its headline; a denial and a doubt stay; else what is surer counts. */
    private static Finding merged(Entry entry, Finding more) {
        Finding first = entry.finding();
        if (entry.title() && first.certainty() == Certainty.REPORTED && more.certainty() == Certainty.DONE) {
            // The headline says that it is hearsay.
            return more.sure(Certainty.REPORTED);
        }
        boolean later = entry.title() || beats(more, first);
        Finding base = later ? more : first;
        Finding rest = later ? first : more;
        boolean sameSense = base.certainty() == rest.certainty() || entry.title();
        return base.dated(base.when() != null ? base.when() : sameSense ? rest.when() : null)
                .at(base.site() != null ? base.site() : rest.site())
                .with(base.body() != null ? base.body() : rest.body());
    }

    private static boolean beats(Finding more, Finding first) {
        return rank(more.certainty()) < rank(first.certainty());
    }

    private static int rank(Certainty certainty) {
        return switch (certainty) {
            case DENIED -> 0;
            case REPORTED -> 1;
            case DONE -> 2;
            case PLANNED -> 3;
            case CONSIDERED -> 4;
        };
    }

    /** “В компании это опровергли.” */
    void deny() {
        entries.replaceAll(entry -> entry.finding().certainty() == Certainty.REPORTED || entry.title()
                ? new Entry(entry.finding().sure(Certainty.DENIED), entry.title())
                : entry);
    }

    /** Whether all that is said of it by now is that it is to come: “Обе машины собирают …” does not say it again. */
    boolean isAhead(Car car) {
        List<Certainty> said = entries.stream().filter(entry -> entry.finding().key().equals(car.key()))
                .map(entry -> entry.finding().certainty()).toList();
        return !said.isEmpty() && said.stream()
                .noneMatch(sure -> rank(sure) == rank(Certainty.DONE) || rank(sure) == rank(Certainty.REPORTED));
    }

    /** “Церемония состоялась сегодня.” */
    void date(Car car, Kind event, When when) {
        entries.replaceAll(entry -> entry.finding().when() == null && entry.finding().key().equals(car.key())
                && entry.finding().event() == event && entry.finding().certainty() == Certainty.DONE
                        ? new Entry(entry.finding().dated(when), entry.title())
                        : entry);
    }

    void place(Car car, String site) {
        entries.replaceAll(entry -> entry.finding().site() == null && entry.finding().brand().equals(car.brand())
                && (car.isBrand() || Objects.equals(entry.finding().model(), car.model()))
                        ? new Entry(entry.finding().at(site), entry.title())
                        : entry);
    }

    /** Each thing once: no brand beside its models, no headline beside what the text says more exactly. */
    List<Finding> all() {
        return entries.stream().filter(entry -> !isOutdone(entry)).map(Entry::finding).toList();
    }

    private boolean isOutdone(Entry entry) {
        return entries.stream().anyMatch(other -> outdoes(other, entry));
    }

    private static boolean outdoes(Entry other, Entry entry) {
        Finding more = other.finding();
        Finding less = entry.finding();
        if (!more.brand().equals(less.brand())) {
            return false;
        }
        boolean family = more.event().runs() == less.event().runs();
        boolean sameDate = less.when() == null || less.when().equals(more.when());
        boolean brandOfModel = less.model() == null && more.model() != null;
        if (brandOfModel) {
            return family && ((entry.title() && !other.title()) || (more.certainty() == less.certainty() && sameDate));
        }
        boolean sameCar = less.key().equals(more.key()) && family && more.event() != less.event();
        boolean vague = less.event() == Kind.PRODUCTION && less.when() == null && less.certainty() == more.certainty();
        return sameCar && ((entry.title() && !other.title()) || vague || isNewer(more, less));
    }

    private static boolean isNewer(Finding more, Finding less) {
        return less.event() == Kind.PRODUCTION && more.certainty() == less.certainty()
                && Objects.equals(more.when(), less.when());
    }

}
