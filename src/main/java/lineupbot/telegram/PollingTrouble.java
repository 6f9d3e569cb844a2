package lineupbot.telegram;

import lineupbot.pace.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.URI;
import java.time.Duration;

/**
 * What keeps the bot from its updates: told to the operator in plain words, once for each change of state, and waited
 * out. For one thread.
 */
final class PollingTrouble {
    private static final Logger log = LoggerFactory.getLogger(PollingTrouble.class);

    private final Backoff backoff = new Backoff(Duration.ofSeconds(1));
    private final URI server;
    private Kind now = Kind.NONE;

    private enum Kind {
        NONE, AWAY, TOKEN, CONFLICT, PACE, OTHER, OURS
    }

    PollingTrouble(URI server) {
        this.server = server;
    }

    /** How long to wait after a call that did not work. */
    Duration after(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Wait<?>(Duration time) -> {
                say(Kind.PACE, "Telegram asks to wait for " + time.toSeconds() + " s before the next updates");
                return time;
            }
            case Outcome.Lost<?>(String reason, boolean perhaps) ->
                say(Kind.AWAY, "Telegram cannot be reached at " + server + ": " + reason + "; trying until it works");
            case Outcome.Refused<?> no when no.isToken() ->
                say(Kind.TOKEN, "Telegram does not accept the token: check TELEGRAM_BOT_TOKEN (@BotFather shows it);"
                        + " trying again from time to time");
            case Outcome.Refused<?> no when no.isConflict() ->
                say(Kind.CONFLICT, "another instance polls with this token, or a webhook is set: stop the other one;"
                        + " trying again from time to time (" + no.description() + ")");
            default -> say(Kind.OTHER, "Telegram gives no updates: " + outcome + "; trying again from time to time");
        }
        return backoff.next();
    }

    /** How long to wait after updates could not be stored. */
    Duration after(Throwable fault) {
        if (now != Kind.OURS) {
            log.error("updates cannot be stored; none is lost, trying until it works", fault);
            now = Kind.OURS;
        }
        return backoff.next();
    }

    void over() {
        if (now != Kind.NONE) {
            log.info("updates come in again");
        }
        now = Kind.NONE;
        backoff.reset();
    }

    private void say(Kind kind, String words) {
        if (now != kind) {
            log.warn(words);
            now = kind;
        }
    }
}
