package lineupbot.monitor;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Whether the bot is well: looked up when somebody asks, but not more often than every few seconds. Thread-safe. */
public final class Health {
    /** Without an answer of Telegram for longer than this, people are not being answered. */
    static final Duration SILENCE = Duration.ofMinutes(2);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Jdbi jdbi;
    private final Supplier<Optional<Duration>> pollAge;
    private final Supplier<BackupState> backups;
    private final LongSupplier nanos;
    private long looked;
    private State state;

    /**
     * How the scheduled backups are doing.
     *
     * @param scheduled  whether there are to be any
     * @param ageSeconds of the newest; -1 when there is none
     * @param fault      why the last one failed, in a line; empty when it did not
     */
    public record BackupState(boolean scheduled, long ageSeconds, String fault) {}

    /**
     * What waits to be done.
     *
     * @param waiting       how many; -1 when that cannot be said
     * @param oldestSeconds for how long the oldest has been waiting; 0 when there is none
     */
    public record Queue(long waiting, long oldestSeconds) {
        static final Queue UNKNOWN = new Queue(-1, 0);
    }

    /**
     * All of it.
     *
     * @param live           that somebody answers here
     * @param ready          whether people who ask are answered
     * @param databaseFault  why nothing can be written, in a line; empty when it can
     * @param pollAgeSeconds since Telegram has answered a poll; -1 when it has not yet
     */
    public record State(boolean live, boolean ready, String databaseFault, long pollAgeSeconds, Queue inbox,
            Queue outbox, BackupState backups) {}

    /** @param nanos a clock that never jumps */
    public Health(Jdbi jdbi, Supplier<Optional<Duration>> pollAge, Supplier<BackupState> backups, LongSupplier nanos) {
        this.jdbi = jdbi;
        this.pollAge = pollAge;
        this.backups = backups;
        this.nanos = nanos;
    }

    /** How it is now, or was a moment ago. */
    public synchronized State state() {
        long now = nanos.getAsLong();
        if (state == null || now - looked > FRESH.toNanos()) {
            looked = now;
            state = look();
        }
        return state;
    }

    private State look() {
        Optional<Duration> age = pollAge.get();
        String fault = databaseFault();
        boolean readable = fault.isEmpty();
        return new State(true, readable && age.filter(silent -> silent.compareTo(SILENCE) <= 0).isPresent(), fault,
                age.map(Duration::toSeconds).orElse(-1L), readable ? Waiting.inbox(jdbi) : Queue.UNKNOWN,
                readable ? Waiting.outbox(jdbi) : Queue.UNKNOWN, backups.get());
    }

    /** Really writes: a full disk lets a transaction begin. */
    private String databaseFault() {
        try {
            jdbi.useTransaction(handle -> handle.execute("""
                    INSERT INTO memo (name, value) VALUES ('written', unixepoch())
                    ON CONFLICT (name) DO UPDATE SET value = excluded.value
                    """));
            return "";
        } catch (JdbiException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        }
    }
}
