package lineupbot.alerts;

import lineupbot.alerts.Claims.Claimed;
import lineupbot.alerts.Notices.Notice;
import lineupbot.chat.Reply;
import lineupbot.pace.Pace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings what the outbox holds to where it belongs, at the pace there is, many at a time. It takes a tenth of a
 * second's worth in advance, so that the disk never holds up the pace. One thread takes turns; others do the rest.
 */
public final class Courier {
    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final int UNDER_WAY = 512;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Carrier carrier;
    private final Executor sends;
    private final Executor desk;
    private final Runnable ring;
    private final Clock clock;
    private final Pace pace;
    private final Letters letters;
    private final Claims claims;
    private final Notices notices;
    private final Aftermath aftermath;
    private final Outcomes outcomes;
    private final Watch watch;
    private final Halt halt;
    private final int ahead;
    private final Queue<Letter> ready = new ArrayDeque<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicBoolean claiming = new AtomicBoolean();
    private volatile Instant next = Instant.MIN;
    private boolean stopped;
    private boolean troubled;

    /** A parcel, taken off the outbox and written out. */
    private record Letter(Parcel parcel, Reply text) {}

    /**
     * A courier who has not begun yet.
     *
     * @param sends for sends, many at a time
     * @param desk  for what reads and writes the outbox; in threads that may stand still while the disk works
     * @param ring     says that another turn may find something to do
     */
    public Courier(Supplies supplies, Surface surface, Carrier carrier, Executor sends, Executor desk, Runnable ring) {
        this.carrier = carrier;
        this.sends = sends;
        this.desk = desk;
        this.ring = ring;
        clock = supplies.clock();
        pace = supplies.pace();
        letters = supplies.letters();
        Outbox outbox = new Outbox(supplies.jdbi(), surface);
        Upkeep upkeep = new Upkeep(supplies.jdbi(), surface);
        claims = new Claims(outbox, supplies.chats(), pace);
        notices = new Notices(upkeep, supplies.chats(), supplies.texts(), clock);
        aftermath = new Aftermath(upkeep, supplies.chats(), notices, clock);
        outcomes = new Outcomes(outbox, clock, desk, claims::free);
        watch = new Watch(upkeep, clock);
        halt = new Halt(clock);
        ahead = Math.max(1, pace.perSecond() / 10);
    }

    /** Does what is due now, and never throws; how long until there may be more, at most a second. */
    public Duration turn() {
        try {
            Duration wait = work();
            return wait.compareTo(SECOND) < 0 ? wait : SECOND;
        } catch (RuntimeException e) {
            trouble(e);
            return SECOND;
        }
    }

    private Duration work() {
        if (watch.look()) {
            halt.forget();
        }
        outcomes.write();
        Duration halted = halt.left();
        if (!halted.isZero()) {
            return halted;
        }
        if (isLow() && claiming.compareAndSet(false, true)) {
            desk.execute(this::claim);
        }
        return dispatch();
    }

    private boolean isLow() {
        synchronized (ready) {
            return !stopped && ready.size() <= ahead / 2;
        }
    }

    private void claim() {
        boolean found = false;
        try {
            Claimed claimed = claims.claim(ahead, clock.instant());
            next = claimed.next() == null ? clock.instant().plus(SECOND) : claimed.next();
            claimed.parcels().forEach(this::write);
            found = !next.isAfter(clock.instant());
            fine();
        } catch (RuntimeException e) {
            next = clock.instant().plus(SECOND);
            trouble(e);
        } finally {
            claiming.set(false);
        }
        if (found) {
            ring.run();
        }
    }

    private void write(Parcel parcel) {
        Optional<Reply> text = letters.of(parcel);
        if (text.isEmpty()) {
            outcomes.add(aftermath.unwritten(parcel));
            return;
        }
        synchronized (ready) {
            if (!stopped) {
                ready.add(new Letter(parcel, text.get()));
                return;
            }
        }
        outcomes.add(Aftermath.givenBack(parcel));
    }

    /** Sends what the pace allows; how long until it allows more. */
    private Duration dispatch() {
        while (underWay.get() < UNDER_WAY) {
            Optional<Notice> notice = notices.next();
            Letter letter = notice.isPresent() ? null : first();
            if (notice.isEmpty() && letter == null) {
                Duration idle = Duration.between(clock.instant(), next);
                return claiming.get() ? SECOND : idle.isNegative() ? Duration.ZERO : idle;
            }
            Duration wait = pace.bulk(notice.map(one -> one.to().chat()).orElseGet(() -> chat(letter)));
            if (!wait.isZero()) {
                return wait;
            }
            underWay.incrementAndGet();
            notice.ifPresentOrElse(this::tell, () -> send(letter));
        }
        return SECOND;
    }

    private static long chat(Letter letter) {
        return letter.parcel().place().chat();
    }

    private Letter first() {
        synchronized (ready) {
            return ready.peek();
        }
    }

    private void tell(Notice notice) {
        notices.take(notice);
        sends.execute(() -> notices.learn(notice, carried(() -> carrier.send(notice.to(), notice.text(), false))));
    }

    private void send(Letter letter) {
        synchronized (ready) {
            if (!ready.remove(letter)) {
                // It went back: the bot is stopping.
                underWay.decrementAndGet();
                return;
            }
        }
        Parcel parcel = letter.parcel();
        sends.execute(() -> {
            Carried carried = carried(() -> parcel.isCorrection()
                    ? carrier.edit(parcel.place(), parcel.first().message(), letter.text())
                    : carrier.send(parcel.place(), letter.text(), parcel.silent()));
            halt.learn(chat(letter), carried);
            outcomes.add(aftermath.of(parcel, carried));
        });
    }

    private interface Try {
        Carried once() throws InterruptedException;
    }

    private Carried carried(Try send) {
        try {
            return send.once();
        } catch (InterruptedException e) {
            // The interrupt was meant for the send; what has become of it can still be written.
            return new Carried.Lost("the bot stopped", true);
        } catch (RuntimeException fault) {
            log.error("an alert could not be sent", fault);
            return new Carried.Lost("a fault of the bot", true);
        } finally {
            if (underWay.getAndDecrement() >= UNDER_WAY) {
                ring.run();
            }
        }
    }

    /** Takes nothing more; what was taken and is not on its way goes back. What is on its way is not waited for. */
    public void stop() {
        List<Letter> left;
        synchronized (ready) {
            stopped = true;
            left = new ArrayList<>(ready);
            ready.clear();
        }
        left.forEach(letter -> outcomes.add(Aftermath.givenBack(letter.parcel())));
    }

    private synchronized void trouble(RuntimeException e) {
        if (!troubled) {
            log.error("alerts wait: {}", Why.of(e));
        }
        troubled = true;
    }

    private synchronized void fine() {
        if (troubled) {
            log.info("alerts go on");
        }
        troubled = false;
    }
}
