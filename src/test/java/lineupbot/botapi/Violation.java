package lineupbot.botapi;

/**
 * Something a call must not do.
 *
 * @param where the method and the path to the field
 * @param rule what is wrong, for the reader of a failed test
 * @param description what the server answers
 */
public record Violation(String where, String rule, String description) {
    static Violation of(String where, String rule) {
        return new Violation(where, rule, "Bad Request: " + where + ": " + rule);
    }
}
