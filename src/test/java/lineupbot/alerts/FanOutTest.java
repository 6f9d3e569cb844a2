package lineupbot.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

@DisplayName("An alert for many")
class FanOutTest {
    private static final Interest ALL = new Interest.Launches(null, null, null);
    private static final Interest NEWS = new Interest.News(null, List.of());

    private Newsroom room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new Newsroom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    @DisplayName("reaches each of them once, in chunks, and goes on where it stopped after a crash")
    void goesOnAfterACrash() {
        followedBy(12_000);

        Noted noted = room.imports(Newsroom.read("new-launch.yaml"));
        assertThat(noted.line()).contains("2 alerts, for 4000 chats so far; the bot goes on with the rest");
        assertThat(delivered()).isEqualTo(4000);
        assertThat(new FanOut(room.jdbi()).next()).isTrue();
        assertThat(delivered()).isEqualTo(8000);

        assertThat(room.deliveries()).hasSize(12_000).doesNotHaveDuplicates().allMatch(to -> to.startsWith("1 to "));
        assertThat(new FanOut(room.jdbi()).next()).isFalse();
    }

    @Test
    @DisplayName("leaves out who is gone, and who subscribed after it was made")
    void leavesOut() {
        room.follows(1, ALL);
        room.follows(2, ALL);
        room.follows(new Place(3), ALL, Long.MAX_VALUE);
        room.jdbi()
                .useHandle(handle -> handle.execute("INSERT INTO chat (id, presence) VALUES (1, 'GONE'), (2, 'HERE')"));
        room.imports(Newsroom.read("new-launch.yaml"));
        assertThat(room.deliveries()).containsExactly("1 to 2");
    }

    @Test
    @DisplayName("reaches a group that gets another id while deliveries are being made")
    void movesMeanwhile() {
        followedBy(12_000);
        room.follows(50_000, ALL);
        room.jdbi().useHandle(handle -> handle.execute("INSERT INTO chat (id) VALUES (50000)"));
        room.imports(Newsroom.read("new-launch.yaml"));
        room.jdbi().useHandle(handle -> handle.execute("INSERT INTO chat_move VALUES (50000, -100500)"));
        assertThat(room.deliveries()).hasSize(12_001).contains("1 to -100500").doesNotContain("1 to 50000");
    }

    @Test
    @DisplayName("that is corrected is called for again where it was delivered, in chunks")
    void correction() {
        followedBy(7000);
        room.follows(-5, ALL);
        room.imports(Newsroom.read("new-launch.yaml"));
        room.deliveries();
        room.jdbi().useHandle(
                handle -> handle.execute("UPDATE delivery SET state = 'SENT', tried = 1, tries = 3 WHERE chat > 0"));
        room.imports(Newsroom.read("new-launch.yaml").replace("when: 2026-11-20,", "when: 2026-11-19,"));

        assertThat(states()).containsExactly("PENDING 1", "SENT 7000");
        assertThat(new FanOut(room.jdbi()).next()).isTrue();
        assertThat(states()).containsExactly("PENDING 1", "SENT 3001", "STALE 3999");
        room.deliveries();
        assertThat(states()).containsExactly("PENDING 1", "STALE 7000");
    }

    private List<String> states() {
        return room.column("SELECT state || ' ' || count(*) FROM delivery WHERE alert_id = 1 GROUP BY state");
    }

    /** By so many chats, who want the news as well. */
    private void followedBy(int chats) {
        room.follows(1, ALL);
        room.follows(1, NEWS);
        room.jdbi().useHandle(handle -> handle.execute("""
                WITH RECURSIVE chats (id) AS (SELECT 2 UNION ALL SELECT id + 1 FROM chats WHERE id < ?)
                INSERT INTO subscription (interest_id, chat, since) SELECT i.id, c.id, 0 FROM interest i, chats c
                """, chats));
    }

    private int delivered() {
        return Integer.parseInt(room.column("SELECT count(*) FROM delivery").getFirst());
    }
}
