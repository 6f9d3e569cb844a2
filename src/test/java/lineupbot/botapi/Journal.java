package lineupbot.botapi;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Every call, in the order in which they took effect, and every violation. */
final class Journal {
    private final List<Call> calls = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private final Predicate<Call> worthKeeping;

    Journal(Predicate<Call> worthKeeping) {
        this.worthKeeping = worthKeeping;
    }

    synchronized void add(Call call) {
        if (worthKeeping.test(call)) {
            calls.add(call);
            notifyAll();
        }
    }

    synchronized void add(List<Violation> found) {
        violations.addAll(found);
    }

    synchronized void forget() {
        calls.clear();
    }

    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    synchronized List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** The first calls that match, as many as asked for. */
    List<Call> await(Predicate<Call> wanted, int count, Duration atMost, String what) {
        Search search = new Search(wanted, count);
        await(search, atMost, what);
        return List.copyOf(search.found);
    }

    /** Waits for something that only a call can bring about. */
    void await(BooleanSupplier holds, Duration atMost, String what) {
        if (!Deadline.await(this, atMost, holds)) {
            String so = calls().stream().map(Call::toString).collect(Collectors.joining("\n  ", "\n  ", ""));
            throw new AssertionError("no " + what + " within " + atMost + "; the calls so far:" + so);
        }
    }

    /** Looks at each call once, for under load there are thousands. */
    private final class Search implements BooleanSupplier {
        private final Predicate<Call> wanted;
        private final int count;
        private final List<Call> found = new ArrayList<>();
        private int seen;

        Search(Predicate<Call> wanted, int count) {
            this.wanted = wanted;
            this.count = count;
        }

        @Override
        public boolean getAsBoolean() {
            while (found.size() < count && seen < calls.size()) {
                Call call = calls.get(seen++);
                if (wanted.test(call)) {
                    found.add(call);
                }
            }
            return found.size() >= count;
        }
    }
}
