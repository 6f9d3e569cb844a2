package lineupbot.alerts;

import java.util.Optional;

/**
 * What a change has given to tell.
 *
 * @param alerts    how many new ones
 * @param chats     for how many chats, as far as that is known
 * @param goesOn    whether there may be more chats: their deliveries are made by and by
 * @param corrected how many alerts read differently now, or are withdrawn
 */
public record Noted(int alerts, long chats, boolean goesOn, int corrected) {

    /** For an operator: “1 alert, for 3 chats”; empty when there is nothing to tell. */
    public Optional<String> line() {
        String told = alerts == 0
                ? ""
                : count(alerts, "alert") + ", for " + count(chats, "chat")
                        + (goesOn ? " so far; the bot goes on with the rest" : "");
        String edited = corrected == 0 ? "" : count(corrected, "alert") + " corrected";
        String line = told + (told.isEmpty() || edited.isEmpty() ? "" : "; ") + edited;
        return Optional.of(line).filter(some -> !some.isEmpty());
    }

    private static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
