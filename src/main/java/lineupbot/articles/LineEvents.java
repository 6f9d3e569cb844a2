package lineupbot.articles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What happens in the parts of a sentence, by their number. */
final class LineEvents {
    private LineEvents() {}

    /** @param cycle whether the sentence before was about full-cycle production */
    static Map<Integer, Event> of(Line line, boolean cycle) {
        Map<Integer, Event> events = new LinkedHashMap<>();
        Events reader = new Events(line.sentence(), line.meanings(), line.cars(), cycle);
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
        boolean other = !part.plants(line.plants()).isEmpty()
                || line.dates().stream().anyMatch(date -> date.from() >= part.from() && date.from() < part.to());
        boolean carried = before != null && other && !part.cars(line.cars()).isEmpty()
                && part.meanings().all().stream().noneMatch(Parts::isVerb);
        return carried
                ? Optional.of(new Event(before.kind(), before.certainty(), before.aspect(), false, part.from()))
                : Optional.empty();
    }
}
