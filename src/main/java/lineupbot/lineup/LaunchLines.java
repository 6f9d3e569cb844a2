package lineupbot.lineup;

import lineupbot.chat.Html;
import lineupbot.chat.Localized;
import lineupbot.chat.Say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells the launches of one model or brand, a line for each thing that happened. */
public final class LaunchLines {
    private record Event(Certainty certainty, Kind kind) {}

    private final Say say;
    private final WhenWords dates;
    private final Footnotes notes;

    /** @param notes of the card on which the lines stand */
    public LaunchLines(Say say, Footnotes notes) {
        this.say = say;
        this.notes = notes;
        dates = new WhenWords(say);
    }

    /**
     * The lines, what is done before what is planned.
     *
     * @param launches of one subject, oldest first
     * @param state    in which the subject is: what runs is told as running
     */
    public List<Html> of(List<Launch> launches, State state) {
        Map<Event, List<Launch>> events = new LinkedHashMap<>();
        for (Certainty certainty : Certainty.values()) {
            launches.stream().filter(launch -> launch.certainty() == certainty).forEach(launch -> events
                    .computeIfAbsent(new Event(certainty, launch.kind()), event -> new ArrayList<>()).add(launch));
        }
        return events.entrySet().stream().map(event -> line(event.getKey(), event.getValue(), state)).toList();
    }

    private Html line(Event event, List<Launch> told, State state) {
        Map<When, List<Launch>> byDate = new LinkedHashMap<>();
        dated(told).forEach(launch -> byDate.computeIfAbsent(launch.when(), when -> new ArrayList<>()).add(launch));
        Html what = byDate.size() > 1
                ? disagreeing(event, byDate)
                : Html.of(agreed(event, byDate.keySet().iterator().next(), state), notes.mark(sources(dated(told))));
        return Html.of(what, sites(told), remarks(dated(told)));
    }

    /** Those whose date says the most, or all when none has one: who says less does not disagree. */
    private static List<Launch> dated(List<Launch> told) {
        List<Launch> dated = told.stream()
                .filter(launch -> told.stream().noneMatch(other -> launch.when().isOutdoneBy(other.when()))).toList();
        return dated.isEmpty() ? told : dated;
    }

    /** All sources give the same date. */
    private Html agreed(Event event, When when, State state) {
        String known = when.equals(When.unknown()) ? "no" : "yes";
        if (event.kind() == Kind.PRODUCTION && event.certainty() == Certainty.DONE && state == State.NOW) {
            return say.html("launch.running", "known", known, "from", dates.from(when));
        }
        Html what = say.html("launch.event", "noun", noun(event), "known", known, "in", dates.in(when));
        return certain(event, what);
    }

    /** “Начало выпуска: источники расходятся – с начала 2023 года (…), в апреле 2023 года (…)”. */
    private Html disagreeing(Event event, Map<When, List<Launch>> byDate) {
        List<Html> sides = byDate.entrySet().stream()
                .map(side -> say.html("launch.side", "in", dates.in(side.getKey()), "sources", Html.join(", ",
                        sources(side.getValue()).stream().map(source -> Footnotes.cited(source, say)).toList())))
                .toList();
        return certain(event, say.html("launch.disagree", "noun", noun(event), "sides", Html.join(", ", sides)));
    }

    private Html certain(Event event, Html what) {
        return event.certainty() == Certainty.DONE ? what : say.html(key("certainty", event.certainty()), "what", what);
    }

    /** The name of what happened, with a capital when it begins the line. */
    private String noun(Event event) {
        String noun = say.text(key("launch.noun", event.kind()));
        return event.certainty() == Certainty.DONE
                ? noun.substring(0, 1).toUpperCase(say.language().locale()) + noun.substring(1)
                : noun;
    }

    /** Where, and who says where: not every source that knows the date knows the site. */
    private Html sites(List<Launch> told) {
        Map<Localized, List<Launch>> bySite = new LinkedHashMap<>();
        told.stream().filter(launch -> launch.site() != null)
                .forEach(launch -> bySite.computeIfAbsent(launch.site(), site -> new ArrayList<>()).add(launch));
        List<Html> sites = new ArrayList<>();
        bySite.forEach((site, launches) -> {
            boolean allSayIt = launches.size() == told.size();
            sites.add(Html.of(say.html("launch.site", "at", site),
                    allSayIt ? Html.EMPTY : notes.mark(sources(launches))));
        });
        return Html.of(sites.toArray(Html[]::new));
    }

    private Html remarks(List<Launch> told) {
        List<Html> remarks = new ArrayList<>();
        told.stream().map(Launch::note).filter(Objects::nonNull).distinct()
                .forEach(note -> remarks.add(say.html("remark", "remark", say.text(note))));
        if (told.stream().anyMatch(Launch::derived)) {
            remarks.add(say.html("remark", "remark", say.text("derived")));
        }
        return Html.of(remarks.toArray(Html[]::new));
    }

    private static List<Source> sources(List<Launch> launches) {
        Set<Source> sources = new LinkedHashSet<>();
        launches.forEach(launch -> sources.addAll(launch.sources()));
        return List.copyOf(sources);
    }

    private static String key(String family, Enum<?> member) {
        return family + "." + member.name().toLowerCase(Locale.ROOT);
    }
}
