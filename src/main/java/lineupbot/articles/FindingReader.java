package lineupbot.articles;

import lineupbot.lineup.Certainty;
import lineupbot.lineup.Kind;
import lineupbot.lineup.When;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads sentence by sentence what happens to which cars at the plant. For one article. */
final class FindingReader {
    /** “Его сборка началась …”: so many sentences on it is still clear who is meant. */
    private static final int REMEMBERED = 2;
    private static final int ASIDE = 6;

    private final LocalDate today;
    private final Bodies bodies;
    private final Whose whose;
    private final Findings findings = new Findings();
    private final List<Reading.Doubt> doubts;
    private List<Car> lastCars = List.of();
    private int sentencesSince;
    private Event lastEvent;
    private When lastWhen;
    private String lastSite;

    FindingReader(LocalDate today, Bodies bodies, Whose whose, List<Reading.Doubt> doubts) {
        this.today = today;
        this.bodies = bodies;
        this.whose = whose;
        this.doubts = doubts;
    }

    Findings findings() {
        return findings;
    }

    void read(Line line) {
        Map<Integer, Event> events = isQuestion(line) ? Map.of() : events(line);
        List<Part> busy = events.keySet().stream().map(line.parts()::get).toList();
        events.forEach((part, event) -> happened(line, part, event, busy));
        if (busy.isEmpty()) {
            withoutEvent(line);
        }
        site(line);
        if (!line.cars().isEmpty()) {
            lastCars = withoutBrandsOf(line.cars().stream().map(CarMention::car).toList());
            sentencesSince = 0;
        }
        sentencesSince++;
    }

    /** Who asks whether something is built does not say that it is. */
    private static boolean isQuestion(Line line) {
        return line.sentence().text().endsWith("?");
    }

    private Map<Integer, Event> events(Line line) {
        Map<Integer, Event> events = new LinkedHashMap<>();
        boolean cycle = lastEvent != null && lastEvent.kind() == Kind.FULL_CYCLE && sentencesSince <= REMEMBERED;
        Events reader = new Events(line.sentence(), line.meanings(), cycle);
        for (int number = 0; number < line.parts().size(); number++) {
            int part = number;
            Part before = number == 0 ? null : line.parts().get(number - 1);
            reader.of(line.parts().get(number), before).or(() -> carriedOn(line, part, events.get(part - 1)))
                    .ifPresent(event -> events.put(part, event));
        }
        return events;
    }

    /** “на одном заводе выпускают X, на другом – Y”: the verb is said once. */
    private static Optional<Event> carriedOn(Line line, int number, Event before) {
        Part part = line.parts().get(number);
        boolean carried = before != null && !part.plants(line.plants()).isEmpty() && !part.cars(line.cars()).isEmpty()
                && part.meanings().all().stream().noneMatch(Parts::isVerb);
        return carried
                ? Optional.of(new Event(before.kind(), before.certainty(), before.aspect(), false, part.from()))
                : Optional.empty();
    }

    private void happened(Line line, int number, Event event, List<Part> busy) {
        Part part = line.parts().get(number);
        if (whose.of(line, part, event.at()) != Side.OURS
                || (event.direct() && !line.names(Side.OURS) && !line.meanings().has("plant.noun"))) {
            return;
        }
        List<Car> cars = cars(line, number, event, busy);
        boolean sameOccasion = goesOnAbout(cars, event);
        boolean sameDay = sameOccasion || part.meanings().has("date.same");
        Optional<When> when = EventDate.of(line, part, event, busy)
                .or(() -> sameDay ? Optional.ofNullable(lastWhen) : Optional.empty());
        if (cars.isEmpty() || (EventDate.isOnce(event) && when.isEmpty() && isNews(event))) {
            return;
        }
        Event dated = when.filter(date -> isAhead(date, event)).isPresent() ? event.as(Certainty.PLANNED) : event;
        for (Car car : cars) {
            Finding finding = finding(car, dated, when.orElse(null), line);
            findings.add(sameOccasion ? inherited(finding, car) : finding, line.sentence().title());
        }
        lastEvent = dated;
        lastWhen = when.orElse(null);
        lastSite = siteOf(line).orElse(null);
    }

    /** “Стартовал выпуск машин марки Zubr. На поток поставлены модели Z1 и Z2.” is one occasion. */
    private boolean goesOnAbout(List<Car> cars, Event event) {
        return lastEvent != null && lastEvent.kind() == event.kind() && lastEvent.certainty() == event.certainty()
                && event.aspect() == Event.Aspect.MOMENT && sentencesSince <= 1 && lastCars.size() == 1
                && lastCars.getFirst().isBrand() && !cars.isEmpty() && cars.stream()
                        .allMatch(car -> !car.isBrand() && car.brandKey().equals(lastCars.getFirst().brandKey()));
    }

    private Finding inherited(Finding finding, Car car) {
        Finding placed = finding.site() == null ? finding.at(lastSite) : finding;
        return placed.body() == null ? placed.with(bodies.ofBrand(car).orElse(null)) : placed;
    }

    private static boolean isNews(Event event) {
        return event.certainty() == Certainty.DONE || event.certainty() == Certainty.REPORTED;
    }

    private boolean isAhead(When when, Event event) {
        return today != null && when.isAfter(today) && event.certainty() == Certainty.DONE;
    }

    private Finding finding(Car car, Event event, When when, Line line) {
        String site = siteOf(line).orElse(null);
        return new Finding(car.brand(), car.model(), car.key(), bodies.of(car).orElse(null), event.kind(),
                event.certainty(), when, site, car.known(), line.sentence().text());
    }

    /** The cars of the part; else those it refers back to. */
    private List<Car> cars(Line line, int number, Event event, List<Part> busy) {
        Part part = line.parts().get(number);
        List<Car> own = meant(line, part);
        if (!own.isEmpty() || !part.cars(line.cars()).isEmpty()) {
            return own;
        }
        for (int before = number - 1; before >= 0; before--) {
            List<Car> cars = meant(line, line.parts().get(before));
            if (!cars.isEmpty() && (part.relative() || !busy.contains(line.parts().get(before)))) {
                return part.relative() ? List.of(cars.getLast()) : cars;
            }
        }
        for (int behind = number + 1; behind < line.parts().size(); behind++) {
            Part other = line.parts().get(behind);
            boolean elsewhere = other.plants(line.plants()).stream().anyMatch(plant -> plant.side() == Side.OTHER);
            if (!busy.contains(other) && !other.relative() && !elsewhere) {
                List<Car> cars = meant(line, line.parts().get(behind));
                if (!cars.isEmpty()) {
                    return cars;
                }
            }
        }
        boolean remembered = line.cars().isEmpty() && sentencesSince <= REMEMBERED && isOneBrand(lastCars)
                && !part.meanings().has("count");
        if (remembered && event.kind() == Kind.FULL_CYCLE) {
            return List.of(CarFinder.brandOf(lastCars.getFirst()));
        }
        boolean subject = sentencesSince <= 1 && part.from() == 0
                && part.meanings().of("making").anyMatch(making -> making.from() <= 1);
        return remembered && (subject || part.meanings().has("pronoun")) ? lastCars : List.of();
    }

    private static boolean isOneBrand(List<Car> cars) {
        return cars.stream().map(Car::brandKey).distinct().count() == 1;
    }

    /** The cars a part is about: not those it only compares with, nor a brand beside its own models. */
    private static List<Car> meant(Line line, Part part) {
        return withoutBrandsOf(part.cars(line.cars()).stream().filter(mention -> !isAside(line, part, mention))
                .map(CarMention::car).toList());
    }

    private static boolean isAside(Line line, Part part, CarMention mention) {
        for (int at = mention.from() - 1; at >= Math.max(part.from(), mention.from() - ASIDE); at--) {
            if (line.sentence().gap(at + 1).indexOf(',') >= 0) {
                return false;
            }
            if (line.meanings().at(at, "aside")) {
                return true;
            }
        }
        return false;
    }

    private static List<Car> withoutBrandsOf(List<Car> cars) {
        return cars.stream().distinct().filter(car -> !car.isBrand()
                || cars.stream().noneMatch(other -> !other.isBrand() && other.brandKey().equals(car.brandKey())))
                .toList();
    }

    /** “Это кроссоверы X35 и X55.” goes on with what the sentence before it said. */
    private void withoutEvent(Line line) {
        boolean goesOn = lastEvent != null && sentencesSince <= 1 && !line.cars().isEmpty()
                && line.meanings().of("continued").anyMatch(word -> word.from() <= 1)
                && !line.meanings().has("sale.verb") && !line.names(Side.OTHER);
        if (goesOn) {
            for (Car car : withoutBrandsOf(line.cars().stream().map(CarMention::car).toList())) {
                if (!car.isBrand()) {
                    findings.add(finding(car, lastEvent, lastWhen, line), false);
                }
            }
        }
        boolean follows = lastEvent != null && lastEvent.kind().runs() && sentencesSince <= REMEMBERED
                && !line.names(Side.OTHER);
        line.meanings().first("join").filter(joins -> follows).ifPresent(joins -> joining(line, joins));
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

    private static Optional<String> siteOf(Line line) {
        return line.plants().stream().map(PlantMention::site).filter(key -> key != null).findFirst();
    }

    /** “К ней присоединится Z3.” says what will be built, once it is said what is. */
    private void joining(Line line, Meanings.Meaning joins) {
        Event event = new Event(Kind.PRODUCTION, Certainty.PLANNED, Event.Aspect.MOMENT, false, joins.from());
        Part part = line.parts().stream().filter(one -> joins.from() < one.to()).findFirst().orElseThrow();
        Optional<When> when = EventDate.of(line, part, event, List.of(part));
        meant(line, part).stream().filter(car -> !car.isBrand())
                .forEach(car -> findings.add(finding(car, event, when.orElse(null), line), false));
    }

    /** A sentence that only says where. */
    private void site(Line line) {
        Optional<String> site = siteOf(line);
        boolean builds = line.meanings().has("making", "make", "line", "go", "start", "happened");
        if (site.isPresent() && builds) {
            List<Car> cars = line.cars().isEmpty() ? lastCars : line.cars().stream().map(CarMention::car).toList();
            cars.forEach(car -> findings.place(car, site.get()));
        }
    }
}
