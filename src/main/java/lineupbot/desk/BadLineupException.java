package lineupbot.desk;

import java.util.List;

/** Lineup files that cannot be imported; nothing of them has been. */
public final class BadLineupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    BadLineupException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** One line each: {@code file:line: path: what is wrong}. */
    public List<String> problems() {
        return problems;
    }
}
