package lineupbot.desk;

import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

import java.util.Optional;

/**
 * Stops at YAML that no lineup needs and that would exhaust the machine: deep nesting, and maps or lists that are named
 * (&amp;name) to be used many times (*name). Single words may be.
 */
final class WaryParser implements Parser {
    private static final int DEEPEST = 20;

    /** YAML that is good, and not wanted: says what as a {@link Fault} does. */
    static final class UnwantedException extends ParserException {
        private static final long serialVersionUID = 1L;

        private final String fault;
        private final String detail;

        UnwantedException(String fault, String detail, Optional<Mark> mark) {
            super(fault, mark);
            this.fault = fault;
            this.detail = detail;
        }

        String fault() {
            return fault;
        }

        String detail() {
            return detail;
        }

        /** Counted from zero. */
        int line() {
            return getProblemMark().map(Mark::getLine).orElse(0);
        }
    }

    private final Parser parser;
    private int depth;

    WaryParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof CollectionStartEvent start) {
            depth++;
            if (depth > DEEPEST) {
                throw new UnwantedException("yaml.deep", Integer.toString(DEEPEST), start.getStartMark());
            }
            start.getAnchor().ifPresent(name -> {
                throw new UnwantedException("yaml.again", name.toString(), start.getStartMark());
            });
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }
}
