package lineupbot.lineup;

import lineupbot.chat.Html;
import lineupbot.chat.Localized;
import lineupbot.chat.Say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What is known of a model or brand in a few words each, with marks; what disagrees side by side. */
final class Phrases {
    private final Say say;
    private final WhenWords dates;
    private final Footnotes notes;

    Phrases(Say say, Footnotes notes) {
        this.say = say;
        this.notes = notes;
        dates = new WhenWords(say);
    }

    /** When it went onto the line, as far as it is known best: what is done before what is said or planned. */
    List<Html> start(List<Launch> launches) {
        List<Launch> surest = surest(launches, launch -> launch.kind().starts());
        return surest.stream().map(Launch::kind).min(Kind::compareTo)
                .map(kind -> event(surest.stream().filter(launch -> launch.kind() == kind).toList(),
                        kind != Kind.PRODUCTION))
                .stream().toList();
    }

    /** Where it stands, with the launches that say so. */
    List<Html> state(State state, List<Launch> launches) {
        return switch (state) {
            case PAUSED -> stop(state, surest(launches, launch -> launch.kind() == Kind.PAUSE));
            case ENDED -> stop(state, surest(launches, launch -> launch.kind() == Kind.END));
            case NOW, PLANNED -> List.of(Html.of(Html.text(Labels.state(state, say)),
                    notes.mark(sources(surest(launches, launch -> launch.kind().runs())))));
            case UNKNOWN -> List.of();
        };
    }

    /** Where it is built. */
    List<Html> sites(List<Launch> launches) {
        Map<Localized, List<Launch>> bySite = new LinkedHashMap<>();
        launches.stream().filter(launch -> launch.site() != null)
                .forEach(launch -> bySite.computeIfAbsent(launch.site(), site -> new ArrayList<>()).add(launch));
        return bySite.entrySet().stream()
                .map(site -> Html.of(Html.text(say.text(site.getKey())), notes.mark(sources(site.getValue()))))
                .toList();
    }

    /** Which body it has, in the words of the sources. */
    List<Html> body(Body body, List<Claim> claims) {
        Map<String, List<Html>> sides = new LinkedHashMap<>();
        String label = body == null ? "" : Labels.body(body, say);
        boolean isSaid = claims.stream().anyMatch(claim -> lower(say.text(claim.text())).contains(label));
        if (!isSaid && body != null) {
            sides.put("", List.of(Html.text(label)));
        }
        for (Claim claim : claims) {
            String side = claim.conflict() == null ? "own " + sides.size() : claim.conflict();
            sides.computeIfAbsent(side, first -> new ArrayList<>())
                    .add(phrase(lower(say.text(claim.text())), claim.certainty(), claim.derived(), claim.sources()));
        }
        return sides.values().stream().map(this::sided).toList();
    }

    private List<Html> stop(State state, List<Launch> stops) {
        return List.of(stops.isEmpty() ? Html.text(Labels.state(state, say)) : event(stops, true));
    }

    /** Those of a kind that are done, or else those next to it. */
    private static List<Launch> surest(List<Launch> launches, Predicate<Launch> ofKind) {
        return Arrays
                .stream(Certainty.values()).map(certainty -> launches.stream().filter(ofKind)
                        .filter(launch -> launch.certainty() == certainty).toList())
                .filter(some -> !some.isEmpty()).findFirst().orElse(List.of());
    }

    /** Launches of one kind and certainty: their dates. Who says less does not disagree. */
    private Html event(List<Launch> told, boolean named) {
        Map<When, List<Launch>> byDate = new LinkedHashMap<>();
        told.stream().filter(launch -> told.stream().noneMatch(other -> launch.when().isOutdoneBy(other.when())))
                .forEach(launch -> byDate.computeIfAbsent(launch.when(), when -> new ArrayList<>()).add(launch));
        List<Html> sides = new ArrayList<>();
        byDate.forEach((when, launches) -> sides.add(phrase(dates.in(when), launches.getFirst().certainty(),
                launches.stream().allMatch(Launch::derived), sources(launches))));
        Html noun = Html.text(say.text("launch.noun." + name(told.getFirst().kind())));
        return named ? Html.join(", ", List.of(noun, sided(sides))) : sided(sides);
    }

    private Html sided(List<Html> sides) {
        return sides.size() == 1 ? sides.getFirst() : say.html("compare.disagree", "sides", Html.join("; ", sides));
    }

    private Html phrase(String words, Certainty certainty, boolean derived, List<Source> sources) {
        List<String> remarks = new ArrayList<>();
        if (certainty != Certainty.DONE) {
            remarks.add(say.text("compare." + name(certainty)));
        }
        if (derived) {
            remarks.add(say.text("derived"));
        }
        Html remark = remarks.isEmpty() ? Html.EMPTY : say.html("remark", "remark", String.join(", ", remarks));
        return Html.of(Html.text(words), remark, notes.mark(sources));
    }

    private static List<Source> sources(List<Launch> launches) {
        Set<Source> sources = new LinkedHashSet<>();
        launches.forEach(launch -> sources.addAll(launch.sources()));
        return List.copyOf(sources);
    }

    /** “Универсал” within a line; what has capitals of its own keeps them. */
    private String lower(String words) {
        boolean capital = words.length() > 1 && !Character.isUpperCase(words.charAt(1))
                && !Character.isDigit(words.charAt(1));
        return capital ? words.substring(0, 1).toLowerCase(say.language().locale()) + words.substring(1) : words;
    }

    private static String name(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT);
    }
}
