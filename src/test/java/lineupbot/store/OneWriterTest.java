package lineupbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class OneWriterTest {
    @TempDir
    Path folder;

    @Test
    void whoeverComesWhileAnotherWritesIsNext() throws InterruptedException {
        try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("bot.db"))) {
            List<String> order = new ArrayList<>();
            CountDownLatch begun = new CountDownLatch(1);
            Thread second = new Thread(() -> database.jdbi().useTransaction(handle -> order.add("second")));
            Thread first = new Thread(() -> database.jdbi().useTransaction(handle -> {
                second.start();
                begun.countDown();
                awaitParked(second);
                order.add("first");
            }));
            Thread third = new Thread(() -> database.jdbi().useTransaction(handle -> order.add("third")));

            first.start();
            begun.await();
            awaitParked(second);
            third.start();
            first.join();
            second.join();
            third.join();

            assertThat(order).containsExactly("first", "second", "third");
        }
    }

    @Test
    void aTransactionWithinATransactionWaitsForNobody() {
        try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("bot.db"))) {
            Jdbi jdbi = database.jdbi();

            int inner = jdbi.inTransaction(handle -> handle.inTransaction(
                    same -> same.execute("INSERT INTO memo (name, value) VALUES ('greeting', 'hello')")));

            assertThat(inner).isEqualTo(1);
        }
    }

    private static void awaitParked(Thread thread) {
        while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }
}
