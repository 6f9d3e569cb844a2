package lineupbot.desk;

import lineupbot.chat.Language;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;

import java.util.List;

/** Lineup files that cannot be imported; nothing of them has been. */
public final class BadLineupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    BadLineupException(List<Fault> faults) {
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** One line each, as an operator reads them: in English, {@code file:line: path: what is wrong}. */
    public List<String> problems() {
        Say say = new Texts().in(Language.EN);
        return faults.stream().map(fault -> fault.line(say).replace('\u00a0', ' ')).toList();
    }

    @Override
    public String getMessage() {
        return String.join(System.lineSeparator(), problems());
    }
}
