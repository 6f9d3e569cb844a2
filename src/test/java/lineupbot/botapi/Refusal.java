package lineupbot.botapi;

import java.util.Map;

/** The server says no. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;
    private final Map<String, Long> parameters;

    Refusal(int code, String description, Map<String, Long> parameters) {
        super(description, null, false, false);
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    static Refusal badRequest(String words) {
        return new Refusal(400, "Bad Request: " + words, Map.of());
    }

    static Refusal conflict(String words) {
        return new Refusal(409, "Conflict: " + words, Map.of());
    }

    static Refusal of(Violation violation) {
        return new Refusal(400, violation.description(), Map.of());
    }

    Answer answer() {
        return Answer.refused(code, getMessage(), parameters);
    }
}
