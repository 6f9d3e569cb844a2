package lineupbot.articles;

import lineupbot.articles.Event.Aspect;
import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a part of a sentence says happens, if it is one of the things that happen to cars at a factory. */
final class Events {
    private static final List<String> TENSES = List.of("gone", "past", "present", "imperfective", "future", "open",
            "noun");
    private static final int OBJECT = 4;
    private static final List<String> WHO = List.of("we", "they", "workers", "now", "currently", "still", "lines",
            "plants", "factories", "already");

    private final Sentence sentence;
    private final Modality modality;
    private final boolean cycle;
    private final List<CarMention> cars;

    /**
     * @param cars  that the sentence names
     * @param cycle whether the sentence before was about full-cycle production: “X переведём до конца года”
     */
    Events(Sentence sentence, Meanings whole, List<CarMention> cars, boolean cycle) {
        this.cars = cars;
        this.sentence = sentence;
        this.cycle = cycle;
        modality = new Modality(sentence, whole);
    }

    /** @param before the part before it; null for the first */
    Optional<Event> of(Part part, Part before) {
        Meanings meanings = part.meanings();
        return Stream
                .of(stop(part, before, "end", Kind.END), stop(part, before, "pause", Kind.PAUSE),
                        stop(part, before, "resume", Kind.RESUMPTION))
                .flatMap(Optional::stream).findFirst().or(() -> lastOne(part, before))
                .or(() -> special(part, before, "pilot", Kind.PILOT))
                .or(() -> special(part, before, "batch", Kind.FIRST_BATCH)).or(() -> fullCycle(part, before))
                .or(() -> meanings.has("component") && aboutComponents(meanings)
                        ? Optional.empty()
                        : production(part, before))
                .or(() -> shown(part));
    }

    private Optional<Event> stop(Part part, Part before, String family, Kind kind) {
        Meanings meanings = part.meanings();
        Optional<Meanings.Meaning> verb = strongest(meanings, family);
        boolean whole = verb.filter(found -> found.tense().equals("gone") || found.to() - found.from() > 1
                || meanings.at(found.from(), family + ".direct")).isPresent();
        return verb.isPresent() && (whole || stopsBuilding(meanings, verb.get())) && !sellsFirst(meanings, verb.get())
                ? event(part, before, kind, verb.get(), Aspect.MOMENT)
                : Optional.empty();
    }

    /** “Последний Z1 сошёл с конвейера”: with the last one it ends. */
    private Optional<Event> lastOne(Part part, Part before) {
        boolean last = part.meanings().of("last")
                .anyMatch(word -> word.to() < sentence.size() && (part.meanings().at(word.to(), "name.car")
                        || sentence.token(word.to()).isCapital() || sentence.token(word.to()).isCode()));
        return last
                ? strongest(part.meanings(), "leave", "make").filter(verb -> !verb.is("make.present"))
                        .flatMap(verb -> event(part, before, Kind.END, verb, Aspect.MOMENT))
                : Optional.empty();
    }

    /** It is building that is stopped, and not the preparations for it. */
    private static boolean stopsBuilding(Meanings meanings, Meanings.Meaning verb) {
        return Stream.of("making", "line", "make.open", "make.present", "pilot", "go.present").flatMap(meanings::of)
                .anyMatch(made -> meanings.all().stream().noneMatch(other -> isBetween(other, verb, made)
                        && (other.is("mod.plan.noun") || other.is("sale") || other.is("start"))));
    }

    private static boolean isBetween(Meanings.Meaning other, Meanings.Meaning verb, Meanings.Meaning made) {
        return other.from() >= verb.to() && other.from() < made.from();
    }

    /** A first or a pilot batch, with any verb that makes it or shows that it is made. */
    private Optional<Event> special(Part part, Part before, String family, Kind kind) {
        Meanings meanings = part.meanings();
        if (!meanings.has(family)) {
            return Optional.empty();
        }
        Optional<Meanings.Meaning> verb = strongest(meanings, "make", "start", "leave", "put", "go", "sale.sent")
                .or(() -> strongest(meanings, "start"));
        return verb.isPresent()
                ? event(part, before, kind, verb.get(), Aspect.MOMENT)
                : plannedWithoutVerb(part, before, kind, family);
    }

    private Optional<Event> fullCycle(Part part, Part before) {
        Meanings meanings = part.meanings();
        if (!meanings.has("full")) {
            return cycle
                    ? strongest(meanings, "switch")
                            .flatMap(verb -> event(part, before, Kind.FULL_CYCLE, verb, Aspect.MOMENT))
                    : Optional.empty();
        }
        Optional<Meanings.Meaning> verb = strongest(meanings, "switch", "start", "put");
        Optional<Meanings.Meaning> made = verb.isPresent() ? verb : strongest(meanings, "make", "go");
        return made.isPresent()
                ? event(part, before, Kind.FULL_CYCLE, made.get(),
                        verb.isPresent() ? Aspect.MOMENT : aspect(made.get()))
                : plannedWithoutVerb(part, before, Kind.FULL_CYCLE, "full");
    }

    private Optional<Event> production(Part part, Part before) {
        Meanings meanings = part.meanings();
        boolean making = meanings.has("making", "make.open");
        Optional<Meanings.Meaning> start = strongest(meanings, "start");
        if (start.isPresent() && (making || meanings.has("line"))) {
            return sellsFirst(meanings, start.get()) && !buildsFirst(meanings, start.get())
                    ? Optional.empty()
                    : event(part, before, Kind.PRODUCTION, start.get(), Aspect.MOMENT);
        }
        if (meanings.has("line")) {
            Optional<Meanings.Meaning> moved = strongest(meanings, "put", "leave");
            if (moved.isPresent()) {
                Aspect aspect = moved.get().is("leave.present") ? Aspect.STATE : Aspect.MOMENT;
                return event(part, before, Kind.PRODUCTION, moved.get(), aspect);
            }
        }
        Optional<Meanings.Meaning> make = strongest(meanings, "make")
                .filter(verb -> !modality.isIntent(verb.from(), part.to())
                        && !(verb.is("make.open") && meanings.has("go.present")))
                .or(() -> making || meanings.has("line") ? strongest(meanings, "go") : Optional.empty());
        if (make.isPresent()) {
            boolean counts = counts(part, make.get());
            return counts && !countsNamed(part, make.get())
                    ? Optional.empty()
                    : event(part, before, Kind.PRODUCTION, make.get(), counts ? Aspect.ONCE : aspect(make.get()));
        }
        Optional<Meanings.Meaning> direct = meanings.first("start.direct")
                .or(() -> meanings.has("count") ? meanings.first("start.past") : Optional.empty());
        if (direct.isPresent() && !meanings.has("sale", "component")) {
            String tense = direct.get().is("start.direct.future")
                    ? "start.future"
                    : direct.get().is("start.direct.open") ? "start.open" : "start.past";
            return event(part, before, Kind.PRODUCTION,
                    new Meanings.Meaning(tense, direct.get().from(), direct.get().to()), Aspect.MOMENT)
                    .map(event -> new Event(event.kind(), event.certainty(), event.aspect(), true, event.at()));
        }
        return making || strongest(meanings, "make").isPresent()
                ? plannedWithoutVerb(part, before, Kind.PRODUCTION, making ? "making" : "make")
                : Optional.empty();
    }

    /** A plan, a thought or a denial needs no verb of its own: “в планах – выпуск …”. */
    private Optional<Event> plannedWithoutVerb(Part part, Part before, Kind kind, String family) {
        Optional<Meanings.Meaning> word = part.meanings().first(family);
        return word.flatMap(found -> Optional.ofNullable(modality.of(part, before, found.from(), "noun"))
                .filter(certainty -> certainty != Certainty.DONE && certainty != Certainty.REPORTED)
                .map(certainty -> new Event(kind, certainty, Aspect.MOMENT, false, found.from())));
    }

    private Optional<Event> shown(Part part) {
        return part.meanings().first("show.past")
                .map(verb -> new Event(Kind.PRESENTATION, Certainty.DONE, Aspect.MOMENT, true, verb.from()));
    }

    private Optional<Event> event(Part part, Part before, Kind kind, Meanings.Meaning verb, Aspect aspect) {
        String tense = verb.tense().equals("gone") ? "past" : isFinite(verb) ? "present" : verb.tense();
        return Optional.ofNullable(modality.of(part, before, verb.from(), tense))
                .map(certainty -> new Event(kind, certainty, aspect, false, verb.from()));
    }

    /** “We build”, “they still make”: English has no other form for it. */
    private boolean isFinite(Meanings.Meaning verb) {
        return verb.is("make.open") && verb.from() > 0 && sentence.token(verb.from()).isLatin()
                && WHO.contains(sentence.token(verb.from() - 1).folded())
                && !sentence.token(verb.from()).folded().endsWith("ing");
    }

    private Aspect aspect(Meanings.Meaning verb) {
        return switch (isFinite(verb) ? "present" : verb.tense()) {
            case "present" -> Aspect.STATE;
            case "imperfective" -> Aspect.ONCE;
            default -> Aspect.MOMENT;
        };
    }

    /** Of the families' words the one that says most of when. */
    private static Optional<Meanings.Meaning> strongest(Meanings meanings, String... families) {
        for (String tense : TENSES) {
            for (String family : families) {
                Optional<Meanings.Meaning> verb = meanings.first(family + "." + tense);
                if (verb.isPresent()) {
                    return verb;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sellsFirst(Meanings meanings, Meanings.Meaning verb) {
        return meanings.of("sale")
                .anyMatch(sale -> !sale.is("sale.verb") && sale.from() >= verb.to() && sale.from() <= verb.to() + 1);
    }

    private static boolean buildsFirst(Meanings meanings, Meanings.Meaning verb) {
        return meanings.of("making").anyMatch(making -> making.from() >= verb.to() && making.from() <= verb.to());
    }

    /** “производство сидений”: what is made is no car. */
    private static boolean aboutComponents(Meanings meanings) {
        return Stream.of("making", "make", "line").flatMap(meanings::of)
                .anyMatch(making -> meanings.of("component")
                        .anyMatch(part -> (part.from() >= making.to() && part.from() <= making.to() + 1)
                                || part.to() == making.from()));
    }

    /** “выпустил 200 машин” counts what was built in some time; the first one is a start. */
    private boolean counts(Part part, Meanings.Meaning verb) {
        if (verb.is("make.present") && !part.meanings().has("mod.plan")) {
            return false;
        }
        for (int at = verb.to(); at < Math.min(part.to(), verb.to() + OBJECT); at++) {
            boolean next = at + 1 < part.to()
                    && (part.meanings().at(at + 1, "counted") || part.meanings().at(at + 1, "name.car"));
            if (sentence.token(at).isNumber() && (next || sentence.token(at).written().length() > 2)) {
                return true;
            }
        }
        return false;
    }

    /** “выпустил 200 кроссоверов Z1”: it builds them. */
    private boolean countsNamed(Part part, Meanings.Meaning verb) {
        for (int at = verb.to(); at < Math.min(part.to(), verb.to() + OBJECT); at++) {
            int next = at + 1;
            while (sentence.token(at).isNumber() && next < part.to() && (sentence.token(next).isNumber()
                    || part.meanings().at(next, "counted") || part.meanings().at(next, "name.car"))) {
                next++;
            }
            int name = next;
            if (next > at + 1 && cars.stream().anyMatch(car -> car.from() == name)) {
                return true;
            }
        }
        return false;
    }
}
