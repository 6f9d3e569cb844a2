package lineupbot.alerts;

import lineupbot.pace.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * When nothing goes in bulk: the bot as a whole is told to slow down, which shows when two chats are told so at the
 * same time, or one answer after another is lost. Thread-safe.
 */
final class Halt {
    private static final Logger log = LoggerFactory.getLogger(Halt.class);
    private static final Duration SAME_TIME = Duration.ofSeconds(1);
    private static final int LOST = 3;

    private final Clock clock;
    private final Backoff backoff = new Backoff(Duration.ofSeconds(1));
    private Instant until = Instant.MIN;
    private Instant toldAt = Instant.MIN;
    private long toldChat;
    private int lost;
    private boolean troubled;

    Halt(Clock clock) {
        this.clock = clock;
    }

    /** Zero when there is nothing to wait for. */
    synchronized Duration left() {
        Duration left = until.equals(Instant.MIN) ? Duration.ZERO : Duration.between(clock.instant(), until);
        return left.isPositive() ? left : Duration.ZERO;
    }

    /** The clock has jumped: what was meant to wait until then has waited long enough. */
    synchronized void forget() {
        until = Instant.MIN;
        toldAt = Instant.MIN;
    }

    synchronized void learn(long chat, Carried carried) {
        switch (carried) {
            case Carried.Wait(Duration time) -> slowDown(chat, time);
            case Carried.Lost(String why, boolean perhaps) -> lose(why);
            default -> goOn();
        }
    }

    private void slowDown(long chat, Duration time) {
        Instant now = clock.instant();
        boolean everybody = toldChat != chat && !toldAt.isBefore(now.minus(SAME_TIME));
        if (everybody && left().isZero()) {
            log.info("alerts wait for {} s, says Telegram", time.toSeconds());
        }
        if (everybody) {
            extend(now.plus(time));
        }
        toldAt = now;
        toldChat = chat;
        lost = 0;
    }

    private void lose(String why) {
        lost++;
        if (lost < LOST || !left().isZero()) {
            return;
        }
        if (!troubled) {
            log.warn("alerts are late: {}; trying until it works", why);
        }
        troubled = true;
        extend(clock.instant().plus(backoff.next()));
    }

    private void goOn() {
        if (troubled) {
            log.info("alerts go on");
        }
        troubled = false;
        lost = 0;
        backoff.reset();
    }

    private void extend(Instant time) {
        until = time.isAfter(until) ? time : until;
    }
}
