package lineupbot.desk;

import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Stops at YAML that no lineup needs and that would exhaust the machine: deep nesting, and maps or lists that are named
 * (&amp;name) to be used many times (*name). Single words may be.
 */
final class WaryParser implements Parser {
    private static final int DEEPEST = 20;

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
                throw new ParserException("nested deeper than " + DEEPEST + " levels", start.getStartMark());
            }
            start.getAnchor().ifPresent(name -> {
                throw new ParserException("only a single word can be used again, not the map or list &" + name,
                        start.getStartMark());
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
