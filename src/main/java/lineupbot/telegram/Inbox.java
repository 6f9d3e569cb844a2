package lineupbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import lineupbot.pace.Backoff;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The updates that came and are for us (table inbox). They are on the disk before Telegram hears that it may forget
 * them, and stay until they are answered. What is answered is written down in groups: each write waits for the disk.
 * Thread-safe.
 */
final class Inbox implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration GATHERING = Duration.ofMillis(20);

    private final Jdbi jdbi;
    private final Recent recent = new Recent();
    /** Taken from by {@link #inTransaction} only, so that none is lost when the writer is stopped. */
    private final BlockingQueue<Integer> answered = new LinkedBlockingQueue<>();
    private final Semaphore news = new Semaphore(0);
    private final ReentrantLock writing = new ReentrantLock();
    private final Thread writer = Thread.ofVirtual().name("inbox").unstarted(this::writeAnswered);

    Inbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What an earlier run has not answered, oldest first. Called once, before anything else. */
    List<Post> open() {
        List<Post> left = jdbi
                .withHandle(handle -> handle
                        .createQuery("SELECT update_id, post FROM inbox WHERE answered = 0 ORDER BY update_id")
                        .map((rows, context) -> read(rows.getInt(1), rows.getString(2))).list())
                .stream().flatMap(Optional::stream).toList();
        left.forEach(post -> recent.add(post.update()));
        writer.start();
        return left;
    }

    /**
     * Stores a batch in one transaction, and lets go of what is answered and confirmed.
     *
     * @param confirmed every update below it is confirmed to Telegram
     * @return those that had not come before
     */
    List<Post> keep(List<Post> posts, int confirmed) {
        List<Post> unseen = posts.stream().filter(post -> !recent.contains(post.update())).toList();
        List<Post> added = inTransaction(handle -> {
            handle.execute("DELETE FROM inbox WHERE answered = 1 AND update_id < ?", confirmed);
            return add(handle, unseen);
        });
        added.forEach(post -> recent.add(post.update()));
        return added;
    }

    /** Nothing is left to do for this post. */
    void answered(Post post) {
        answered.add(post.update());
        news.release();
    }

    /** Forgets what is answered and confirmed. */
    void forget(int confirmed) {
        keep(List.of(), confirmed);
    }

    /** Writes down what is answered. */
    @Override
    public void close() {
        writer.interrupt();
        inTransaction(handle -> List.of());
    }

    private void writeAnswered() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1));
        try {
            while (true) {
                news.acquire();
                Thread.sleep(GATHERING);
                news.drainPermits();
                writeAnswered(backoff);
            }
        } catch (InterruptedException e) {
            log.debug("no more answers to write down");
        }
    }

    private void writeAnswered(Backoff backoff) throws InterruptedException {
        try {
            if (!answered.isEmpty()) {
                inTransaction(handle -> List.of());
            }
            backoff.reset();
        } catch (RuntimeException e) {
            log.error("what is answered cannot be written down; trying again", e);
            Thread.sleep(backoff.next());
            news.release();
        }
    }

    /** Everything that is written goes through here, with what has been answered meanwhile. */
    private List<Post> inTransaction(Function<Handle, List<Post>> work) {
        List<Integer> done = new ArrayList<>();
        writing.lock();
        try {
            answered.drainTo(done);
            return jdbi.inTransaction(handle -> {
                mark(handle, done);
                return work.apply(handle);
            });
        } catch (RuntimeException e) {
            answered.addAll(done);
            throw e;
        } finally {
            writing.unlock();
        }
    }

    private static void mark(Handle handle, Collection<Integer> updates) {
        if (updates.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch("UPDATE inbox SET answered = 1 WHERE update_id = ?")) {
            updates.forEach(update -> batch.bind(0, update).add());
            batch.execute();
        }
    }

    private static List<Post> add(Handle handle, List<Post> posts) {
        if (posts.isEmpty()) {
            return posts;
        }
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO inbox (update_id, post, came) VALUES (?, ?, unixepoch()) ON CONFLICT DO NOTHING
                """)) {
            posts.forEach(post -> batch.bind(0, post.update()).bind(1, json(post)).add());
            int[] rows = batch.execute();
            List<Post> added = new ArrayList<>();
            for (int at = 0; at < rows.length; at++) {
                if (rows[at] == 1) {
                    added.add(posts.get(at));
                }
            }
            return added;
        }
    }

    private static Optional<Post> read(int update, String json) {
        try {
            return Optional.of(JSON.readValue(json, Post.class));
        } catch (JsonProcessingException e) {
            log.error("update {} stays unanswered: another version of the bot has stored it", update);
            return Optional.empty();
        }
    }

    private static String json(Post post) {
        try {
            return JSON.writeValueAsString(post);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("update " + post.update(), e);
        }
    }
}
