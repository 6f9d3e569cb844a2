package lineupbot.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Answers the posts of one chat one after the other, and chats side by side. Holds a bounded number of posts. */
final class Lanes {
    private static final Logger log = LoggerFactory.getLogger(Lanes.class);
    private static final int ROOM = 5_000;

    private final Answering answering;
    private final ConcurrentHashMap<Long, Queue<Post>> waiting = new ConcurrentHashMap<>();
    private final Semaphore room = new Semaphore(ROOM);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Lanes(Answering answering) {
        this.answering = answering;
    }

    /** Puts posts into the lanes of their chats; waits for room. */
    void add(List<Post> posts) throws InterruptedException {
        for (Post post : posts) {
            room.acquire();
            waiting.compute(post.at().chat(), (chat, lane) -> {
                Queue<Post> posted = lane == null ? opened(chat) : lane;
                posted.add(post);
                return posted;
            });
        }
    }

    /** Waits until everything is answered, but not for longer than {@code patience}. */
    void finish(Duration patience) throws InterruptedException {
        if (!room.tryAcquire(ROOM, patience.toMillis(), TimeUnit.MILLISECONDS)) {
            log.info("{} updates are left for the next start", ROOM - room.availablePermits());
        }
    }

    /** Gives calls under way a moment to end, so that nothing is said twice; then interrupts whoever still works. */
    void abandon(Duration moment) throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(moment.toMillis(), TimeUnit.MILLISECONDS)) {
            threads.shutdownNow();
            threads.awaitTermination(moment.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private Queue<Post> opened(long chat) {
        threads.execute(() -> run(chat));
        return new ArrayDeque<>();
    }

    private void run(long chat) {
        try {
            for (Post post = next(chat); post != null; post = next(chat)) {
                answer(post);
            }
        } catch (InterruptedException e) {
            log.debug("stopped");
        }
    }

    private void answer(Post post) throws InterruptedException {
        // So that each line of the log says what it belongs to.
        MDC.put("update", Integer.toString(post.update()));
        MDC.put("chat", Long.toString(post.at().chat()));
        try {
            answering.answer(post);
        } catch (RuntimeException | Error fault) {
            log.error("update {} is left for the next start", post.update(), fault);
        } finally {
            MDC.clear();
        }
        room.release();
    }

    /** The next of the lane; null when there is none, and then the lane is gone. */
    private Post next(long chat) {
        Post[] next = new Post[1];
        waiting.computeIfPresent(chat, (same, lane) -> {
            next[0] = lane.poll();
            return next[0] == null ? null : lane;
        });
        return next[0];
    }
}
