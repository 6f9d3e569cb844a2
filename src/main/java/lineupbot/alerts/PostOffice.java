package lineupbot.alerts;

import lineupbot.pace.Pace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Keeps a courier going on threads of its own, and makes the deliveries of alerts that concern many beside it. Opened
 * once and closed once.
 */
public final class PostOffice {
    private static final Logger log = LoggerFactory.getLogger(PostOffice.class);
    /**
     * Between two pieces of a long list. In this program the others are in the queue already; another one, such as an
     * import, looks every few milliseconds whether it may write.
     */
    private static final Duration GAP = Duration.ofMillis(2);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration MOMENT = Duration.ofMillis(300);

    private final Supplies supplies;
    private final BooleanSupplier fanOut;
    private final ExecutorService sends = Executors.newVirtualThreadPerTaskExecutor();
    /** One thread: SQLite has one writer at a time, and whoever waits for it in a queue does not knock in vain. */
    private final ExecutorService desk = Executors.newSingleThreadExecutor(work -> new Thread(work, "outbox"));
    private final Semaphore bell = new Semaphore(0);
    private final CountDownLatch over = new CountDownLatch(1);
    private List<Thread> threads = List.of();
    private Optional<Courier> courier = Optional.empty();
    private boolean well = true;

    /**
     * An office that is not open yet.
     *
     * @param fanOut makes some more deliveries of what is to be told; whether there may be more of them
     */
    public PostOffice(Supplies supplies, BooleanSupplier fanOut) {
        this.supplies = supplies;
        this.fanOut = fanOut;
    }

    public Pace pace() {
        return supplies.pace();
    }

    /** Begins to deliver, and first of all what an earlier run has left. Returns at once. */
    public synchronized void open(Carrier carrier) {
        if (isOver()) {
            return;
        }
        Courier begun = new Courier(supplies, Surface.TELEGRAM, carrier, sends, desk, bell::release);
        courier = Optional.of(begun);
        threads = List.of(new Thread(() -> deliver(begun), "courier"), new Thread(this::handOut, "fan-out"));
        threads.forEach(Thread::start);
    }

    /** Nothing more goes out, and what has not gone goes back. What is on its way is not waited for. */
    public synchronized void stop() {
        over.countDown();
        bell.release();
        courier.ifPresent(Courier::stop);
    }

    /** After {@link #stop}: waits for what is on its way, then breaks it off; either way it is noted. */
    public void close(Duration patience) throws InterruptedException {
        sends.shutdown();
        if (!sends.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            sends.shutdownNow();
            sends.awaitTermination(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        }
        for (Thread thread : threads) {
            thread.join(MOMENT);
        }
        desk.shutdown();
        desk.awaitTermination(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean isOver() {
        return over.getCount() == 0;
    }

    private void deliver(Courier begun) {
        try {
            while (!isOver()) {
                if (bell.tryAcquire(begun.turn().toNanos(), TimeUnit.NANOSECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            log.debug("the courier stops");
        }
    }

    private void handOut() {
        try {
            while (!over.await((handedOut() ? GAP : IDLE).toMillis(), TimeUnit.MILLISECONDS)) {
                log.trace("handing out");
            }
        } catch (InterruptedException e) {
            log.debug("handing out stops");
        }
    }

    private boolean handedOut() {
        try {
            boolean more = fanOut.getAsBoolean();
            well = true;
            return more;
        } catch (RuntimeException e) {
            if (well) {
                log.error("alerts are not handed out, and will be: {}", Why.of(e));
            }
            well = false;
            return false;
        }
    }
}
