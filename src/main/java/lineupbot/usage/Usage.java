package lineupbot.usage;

import lineupbot.usage.Tally.Counted;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** How the bot is used: what a tally has counted, in the database. Thread-safe. */
public final class Usage {
    /** For how many days the figures are kept. */
    public static final int DAYS_OF_FIGURES = 400;
    /** For how many days somebody who says nothing is known to have been here. */
    public static final int DAYS_OF_VISITORS = 90;
    /** For how many days something that nobody asks again is kept. */
    public static final int DAYS_OF_WORDS = 90;
    /** How many different things asked in vain are kept. */
    public static final int MOST_WORDS = 1_000;
    private static final int CHUNK = 500;

    /** Something that was asked in vain, and how often. */
    public record Missed(String words, int times) {}

    private final Jdbi jdbi;
    private final Tally tally;
    private final Clock clock;
    private volatile long cleared;

    public Usage(Jdbi jdbi, Tally tally, Clock clock) {
        this.jdbi = jdbi;
        this.tally = tally;
        this.clock = clock;
    }

    /** Writes down what has been counted, and lets go of what is old; does nothing when nothing was counted. */
    public void write() {
        Counted counted = tally.take();
        if (counted.isNothing()) {
            return;
        }
        jdbi.useTransaction(handle -> {
            answers(handle, counted);
            missed(handle, counted);
        });
        visitors("USER", counted.users);
        visitors("CHAT", counted.chats);
        if (cleared != today()) {
            cleared = today();
            jdbi.useTransaction(this::letGo);
        }
    }

    private void answers(Handle handle, Counted counted) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO asked (day, command, answers, missed, faults) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET answers = answers + excluded.answers, missed = missed + excluded.missed,
                    faults = faults + excluded.faults
                """)) {
            counted.byCommand.forEach((command, all) -> batch.bind(0, today()).bind(1, command).bind(2, all.all)
                    .bind(3, all.missed).bind(4, all.faults).add());
            batch.execute();
        }
    }

    /** A few at a time: others wait who want to write, too. */
    private void visitors(String kind, Set<Long> ids) {
        List<Long> all = List.copyOf(ids);
        for (int at = 0; at < all.size(); at += CHUNK) {
            List<Long> some = all.subList(at, Math.min(all.size(), at + CHUNK));
            jdbi.useTransaction(handle -> visitors(handle, kind, some));
        }
    }

    private void visitors(Handle handle, String kind, List<Long> ids) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO visitor (kind, id, last) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET last = excluded.last WHERE last <> excluded.last
                """)) {
            ids.forEach(id -> batch.bind(0, kind).bind(1, id).bind(2, today()).add());
            batch.execute();
        }
    }

    private void missed(Handle handle, Counted counted) {
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO unanswered (words, times, last) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET times = times + excluded.times, last = excluded.last
                """)) {
            counted.missed.forEach((words, times) -> batch.bind(0, words).bind(1, times).bind(2, today()).add());
            batch.execute();
        }
        handle.execute("""
                DELETE FROM unanswered WHERE words IN
                    (SELECT words FROM unanswered ORDER BY times DESC, last DESC, words LIMIT -1 OFFSET ?)
                """, MOST_WORDS);
    }

    private void letGo(Handle handle) {
        handle.execute("DELETE FROM asked WHERE day < ?", today() - DAYS_OF_FIGURES);
        handle.execute("DELETE FROM visitor WHERE last < ?", today() - DAYS_OF_VISITORS);
        handle.execute("DELETE FROM unanswered WHERE last < ?", today() - DAYS_OF_WORDS);
    }

    /** What was asked in vain, most often first. */
    public List<Missed> missed(int skipped, int count) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT words, times FROM unanswered ORDER BY times DESC, words LIMIT ? OFFSET ?")
                .bind(0, count).bind(1, skipped)
                .map((row, context) -> new Missed(row.getString("words"), row.getInt("times"))).list());
    }

    /** How many different things were asked in vain. */
    public int missed() {
        return jdbi
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM unanswered").mapTo(Integer.class).one());
    }

    /** Forgets what was asked in vain; returns how many different things. */
    public int forgetMissed() {
        return jdbi.inTransaction(handle -> handle.execute("DELETE FROM unanswered"));
    }

    /** Forgets that a chat was here, and when it is private, that the person was: they have one number. */
    public void forget(long chat) {
        tally.forget(chat);
        jdbi.useTransaction(handle -> handle.execute("DELETE FROM visitor WHERE id = ?", chat));
    }

    /** How the bot is used, with what was counted up to now. */
    Figures figures() {
        write();
        return Figures.on(today(), jdbi);
    }

    private long today() {
        return TimeUnit.MILLISECONDS.toDays(clock.millis());
    }
}
