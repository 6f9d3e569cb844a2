package lineupbot.articles;

import lineupbot.articles.Dated.Role;
import lineupbot.articles.Event.Aspect;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.When;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of a sentence's dates is that of an event. */
final class EventDate {
    private EventDate() {}

    /**
     * The date nearest to the event in its part; else one of a part where nothing happens, such as “сообщили в среду”.
     *
     * @param busy the parts where something happens
     */
    static Optional<When> of(Line line, Part part, Event event, List<Part> busy) {
        boolean ahead = event.certainty() == Certainty.PLANNED || event.certainty() == Certainty.CONSIDERED;
        List<Dated> own = line.dates().stream().filter(date -> isIn(date, part)).toList();
        List<Dated> free = line.dates().stream().filter(date -> busy.stream().noneMatch(other -> isIn(date, other)))
                .toList();
        return nearest(own, event, ahead).or(() -> ahead ? Optional.empty() : nearest(free, event, false));
    }

    /**
     * Whether what is told as done is still to come: its date lies ahead; it “starts” some time that is not over; or it
     * has until a day that is to come.
     *
     * @param when  the date of the event; null when it has none
     * @param today of the article; null when nobody knows it
     */
    static boolean isAhead(Line line, Part part, Event event, When when, LocalDate today) {
        if (today == null || event.certainty() != Certainty.DONE) {
            return false;
        }
        boolean present = event.aspect() == Aspect.MOMENT && line.meanings().at(event.at(), "start.present");
        boolean open = when != null && !(when instanceof When.By) && !(when instanceof When.SinceStart)
                && when.last().filter(last -> last.isAfter(today)).isPresent();
        boolean until = event.aspect() == Aspect.MOMENT
                && line.dates().stream().anyMatch(date -> isIn(date, part) && date.role() == Role.UNTIL
                        && date.time().when(true).flatMap(When::last).filter(last -> last.isAfter(today)).isPresent());
        return until || (present && open) || (when != null && when.isAfter(today));
    }

    private static boolean isIn(Dated date, Part part) {
        return date.from() >= part.from() && date.from() < part.to();
    }

    private static Optional<When> nearest(List<Dated> dates, Event event, boolean ahead) {
        return dates.stream()
                .sorted(Comparator.comparingInt((Dated date) -> date.role() == Role.SINCE ? 0 : 1)
                        .thenComparingInt(date -> sharpness(date, ahead))
                        .thenComparingInt(date -> Math.abs(date.from() - event.at())))
                .flatMap(date -> fitting(date, event, ahead).stream()).findFirst();
    }

    /** A day tells more than its week, a month more than its year. */
    private static int sharpness(Dated date, boolean ahead) {
        return date.time().when(ahead).map(when -> switch (when) {
            case When.Day day -> 0;
            case When.Span span -> 1;
            case When.InMonth month -> 2;
            case When.InSeason season -> 3;
            default -> 4;
        }).orElse(5);
    }

    private static Optional<When> fitting(Dated date, Event event, boolean ahead) {
        Optional<When> when = date.time().when(ahead);
        if (date.role() == Role.UNTIL) {
            return isOnce(event)
                    ? when.flatMap(EventDate::atThatTime)
                    : ahead ? when.filter(year -> year instanceof When.InYear) : Optional.empty();
        }
        return switch (event.aspect()) {
            case MOMENT -> when;
            case STATE -> date.role() == Role.SINCE ? when : Optional.empty();
            case ONCE -> date.role() == Role.SINCE ? when : when.flatMap(EventDate::atThatTime);
        };
    }

    /** It was so then; since when, nobody says. */
    private static Optional<When> atThatTime(When when) {
        return when instanceof When.Day || when instanceof When.InMonth || when instanceof When.InYear
                ? Optional.of(new When.By(when))
                : Optional.empty();
    }

    static boolean isOnce(Event event) {
        return event.aspect() == Aspect.ONCE;
    }
}
