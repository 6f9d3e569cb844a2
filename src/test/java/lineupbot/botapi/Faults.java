package lineupbot.botapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The faults that are due: those for one call first, in the order given, then the standing ones, then the weather. */
final class Faults {
    private final List<Due> once = new ArrayList<>();
    private final List<Due> standing = new ArrayList<>();

    private Function<Call, Optional<Fault>> weather = call -> Optional.empty();

    private record Due(Predicate<Call> when, Fault fault) {}

    synchronized void once(Predicate<Call> when, Fault fault) {
        once.add(new Due(when, fault));
    }

    synchronized void standing(Predicate<Call> when, Fault fault) {
        standing.add(new Due(when, fault));
    }

    synchronized void heal() {
        once.clear();
        standing.clear();
        weather = call -> Optional.empty();
    }

    synchronized void weather(Function<Call, Optional<Fault>> changing) {
        weather = changing;
    }

    synchronized Optional<Fault> next(Call call) {
        Optional<Due> first = once.stream().filter(due -> due.when().test(call)).findFirst();
        first.ifPresent(once::remove);
        return first.or(() -> standing.stream().filter(due -> due.when().test(call)).findFirst()).map(Due::fault)
                .or(() -> weather.apply(call));
    }
}
