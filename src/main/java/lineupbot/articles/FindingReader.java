package lineupbot.articles;

import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.When;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads sentence by sentence what happens to which cars at the plant. For one article. */
final class FindingReader {
    private static final int RECENT = 2;
    private static final Pattern ONE_DID = Pattern.compile(".*(?:ил|ила|ает)|launched|launches|added|had|has");

    private final LocalDate today;
    private final Bodies bodies;
    private final Whose whose;
    private final Findings findings = new Findings();
    private final List<Reading.Doubt> doubts;
    private final Subjects subjects = new Subjects();
    private final Verbless verbless;
    private final Answers answers;
    private final Awaited awaited = new Awaited();
    private Event lastEvent;
    private int sinceEvent;
    private When lastWhen;
    private String lastSite;

    FindingReader(LocalDate today, Bodies bodies, Whose whose, List<Reading.Doubt> doubts) {
        this.today = today;
        verbless = new Verbless(today);
        answers = new Answers(today);
        this.bodies = bodies;
        this.whose = whose;
        this.doubts = doubts;
    }

    Findings findings() {
        return findings;
    }

    void read(Line line) {
        Map<Integer, Event> events = events(line);
        if (line.sentence().title() && line.cars().isEmpty()) {
            answers.titled(ours(line, events));
        }
        if (isQuestion(line)) {
            answers.asked(line, ours(line, events));
        }
        told(line, isQuestion(line) ? Map.of() : events);
        site(line);
        awaited.read(line);
        sinceEvent++;
        subjects.read(line, !line.names(Side.OTHER) || line.names(Side.OURS));
    }

    private void told(Line line, Map<Integer, Event> events) {
        List<Part> busy = events.keySet().stream().map(line.parts()::get).toList();
        events.forEach((part, event) -> happened(line, part, event, busy));
        if (busy.isEmpty()) {
            withoutEvent(line);
        }
        if (busy.isEmpty() && !isQuestion(line)) {
            verbless.of(line).or(() -> answers.of(line)).ifPresent(event -> stated(line, event));
        }
        if (!isQuestion(line)) {
            Origins.in(line)
                    .forEach(one -> findings.add(finding(one.car(), one.event(), null, line), line.sentence().title()));
        }
        for (int part = 0; part < line.parts().size(); part++) {
            if (!events.containsKey(part)) {
                joining(line, part, busy);
            }
        }
    }

    /** Who asks whether something is built does not say that it is. */
    private static boolean isQuestion(Line line) {
        return line.sentence().text().endsWith("?");
    }

    private Map<Integer, Event> events(Line line) {
        boolean cycle = lastEvent != null && lastEvent.kind() == Kind.FULL_CYCLE && sinceEvent <= RECENT;
        return LineEvents.of(line, cycle);
    }

    /** What happens here first; null when nothing does. */
    private Event ours(Line line, Map<Integer, Event> events) {
        return events.entrySet().stream()
                .filter(one -> whose.of(line, line.parts().get(one.getKey()), one.getValue().at()) == Side.OURS)
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private void happened(Line line, int number, Event event, List<Part> busy) {
        Part part = line.parts().get(number);
        if (whose.of(line, part, event.at()) != Side.OURS || (event.direct() && !isHere(line, event))
                || (line.meanings().at(event.at(), "make.weak") && !isNamed(line))
                || Whose.isMakers(line, part, event)) {
            return;
        }
        List<Car> cars = subjects.of(line, number, event, busy);
        boolean sameOccasion = goesOnAbout(cars, event);
        boolean sameDay = sameOccasion || part.meanings().has("date.same");
        Optional<When> told = EventDate.of(line, part, event, busy)
                .or(() -> sameDay ? Optional.ofNullable(lastWhen) : Optional.empty());
        Event dated = EventDate.isAhead(line, part, event, told.orElse(null), today)
                ? event.as(Certainty.PLANNED)
                : event;
        Optional<When> when = told.or(() -> EventDate.of(line, part, dated, busy));
        boolean byReference = line.cars().isEmpty() && dated.certainty() == Certainty.DONE;
        for (Car car : cars) {
            if (byReference && findings.isAhead(car)) {
                continue;
            }
            Finding finding = finding(car, dated, when.orElse(null), line);
            findings.add(sameOccasion ? inherited(finding, car) : finding, line.sentence().title());
        }
        if (cars.isEmpty() && !part.meanings().has("count", "name.car", "name.brand")) {
            return;
        }
        sinceEvent = 0;
        lastEvent = dated;
        lastWhen = when.orElse(null);
        lastSite = siteOf(line).orElse(null);
    }

    /** What a sentence without a verb says of all the cars it names. */
    private void stated(Line line, Event event) {
        Part whole = Verbless.whole(line);
        if (whose.of(line, whole, event.at()) != Side.OURS) {
            return;
        }
        Optional<When> when = EventDate.of(line, whole, event, List.of()).or(answers::when);
        Subjects.meant(line, whole)
                .forEach(car -> findings.add(finding(car, event, when.orElse(null), line), line.sentence().title()));
        sinceEvent = 0;
        lastEvent = event;
        lastWhen = when.orElse(null);
        lastSite = siteOf(line).orElse(null);
    }

    /** “запустили Zubr Z1” is said of the factory when nobody else is named who did; “запустил” leaves open who. */
    private boolean isHere(Line line, Event event) {
        return isNamed(line) || !ONE_DID.matcher(line.sentence().token(event.at()).folded()).matches();
    }

    private static boolean isNamed(Line line) {
        return line.names(Side.OURS) || line.meanings().has("plant.noun", "place.here", "place.same", "line");
    }

    /** “Стартовал выпуск машин марки Zubr. На поток поставлены модели Z1 и Z2.” is one occasion. */
    private boolean goesOnAbout(List<Car> cars, Event event) {
        return lastEvent != null && lastEvent.kind() == event.kind() && lastEvent.certainty() == event.certainty()
                && event.aspect() == Event.Aspect.MOMENT && subjects.isJustNamed() && subjects.last().size() == 1
                && subjects.last().getFirst().isBrand() && !cars.isEmpty() && cars.stream().allMatch(
                        car -> !car.isBrand() && car.brandKey().equals(subjects.last().getFirst().brandKey()));
    }

    private Finding inherited(Finding finding, Car car) {
        Finding placed = finding.site() == null ? finding.at(lastSite) : finding;
        return placed.body() == null ? placed.with(bodies.ofBrand(car).orElse(null)) : placed;
    }

    private Finding finding(Car car, Event event, When when, Line line) {
        String site = siteOf(line).orElse(null);
        return new Finding(car.brand(), car.model(), car.key(), bodies.of(car).orElse(null), event.kind(),
                event.certainty(), when, site, car.known(), line.sentence().text());
    }

    /** “Это кроссоверы X35 и X55.” goes on with what the sentence before it said. */
    private void withoutEvent(Line line) {
        boolean goesOn = lastEvent != null && sinceEvent <= 1 && !line.cars().isEmpty()
                && (awaited.isIn(line) || line.meanings().of("continued").anyMatch(word -> word.from() <= 1))
                && !line.meanings().has("sale.verb") && !line.names(Side.OTHER);
        if (goesOn) {
            When when = EventDate.of(line, line.parts().getFirst(), lastEvent, List.of()).orElse(lastWhen);
            for (Car car : Subjects.withoutBrandsOf(line.cars().stream().map(CarMention::car).toList())) {
                if (!car.isBrand()) {
                    findings.add(finding(car, lastEvent, when, line), false);
                }
            }
        }
        if (line.meanings().has("occasion") && line.meanings().has("happened") && isUndated()) {
            Part first = line.parts().getFirst();
            EventDate.of(line, first, lastEvent, List.of())
                    .ifPresent(when -> subjects.last().forEach(car -> findings.date(car, lastEvent.kind(), when)));
        }
        boolean refuted = line.meanings().has("mod.refute") && line.cars().isEmpty();
        if (refuted) {
            findings.deny();
        }
        boolean unclear = !line.cars().isEmpty() && line.names(Side.OURS) && line.meanings().has("making")
                && line.meanings().has("start.noun");
        if (unclear) {
            doubts.add(new Reading.Doubt(Reading.Why.UNCLEAR, line.sentence().text()));
        }
    }

    /** Whether what happened last is told without its date. */
    private boolean isUndated() {
        return lastEvent != null && lastEvent.aspect() == Event.Aspect.MOMENT && lastWhen == null
                && lastEvent.certainty() == Certainty.DONE && subjects.isRecent();
    }

    /** Where it says, or “there, too”. */
    private Optional<String> siteOf(Line line) {
        return line.plants().stream().map(PlantMention::site).filter(key -> key != null).findFirst()
                .or(() -> line.meanings().has("place.same") ? Optional.ofNullable(lastSite) : Optional.empty());
    }

    /** “К ней присоединится Z3”, “следом пойдёт Z5”: what is or will be built, once it is said what is. */
    private void joining(Line line, int number, List<Part> busy) {
        Part part = line.parts().get(number);
        Optional<Meanings.Meaning> joins = part.meanings().of("join").filter(word -> !word.is("join.to")).findFirst();
        if (joins.isEmpty() || !follows(line) || part.meanings().has("neg", "mod.deny", "sale")) {
            return;
        }
        boolean past = joins.get().is("join.past");
        Certainty certainty = past
                ? Certainty.DONE
                : part.meanings().has("mod.consider.verb") ? Certainty.CONSIDERED : Certainty.PLANNED;
        Event event = new Event(Kind.PRODUCTION, certainty, Event.Aspect.MOMENT, false, joins.get().from());
        Optional<When> when = EventDate.of(line, part, event, busy);
        boolean brandToo = past && part.meanings().has("join.to");
        List<Car> own = Subjects.meant(line, part);
        (own.isEmpty() && part.relative() ? subjects.of(line, number, event, busy) : own).stream()
                .filter(car -> brandToo || !car.isBrand())
                .forEach(car -> findings.add(finding(car, event, when.orElse(null), line), line.sentence().title()));
    }

    private boolean follows(Line line) {
        boolean running = lastEvent != null && lastEvent.kind().runs() && whose.topic() == Side.OURS;
        return !line.names(Side.OTHER) && (running || line.names(Side.OURS));
    }

    /** A sentence that only says where. */
    private void site(Line line) {
        Optional<String> site = siteOf(line);
        boolean builds = line.meanings().has("making", "make", "line", "go", "start", "happened");
        if (site.isPresent() && builds) {
            List<Car> cars = line.cars().isEmpty()
                    ? subjects.last()
                    : line.cars().stream().map(CarMention::car).toList();
            cars.forEach(car -> findings.place(car, site.get()));
        }
    }
}
