package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Authority;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.desk.FirstStart;
import lineupbot.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Who asks what: counted for the owner, let go in time, and forgotten when somebody wants that. */
class UsageTest {
    private static final long OWNER = 77;
    private static final long ANNA = 5;
    private static final long GROUP = -100;

    @TempDir
    Path folder;
    private final HandClock clock = new HandClock(Instant.parse("2026-11-20T12:00:00Z"));
    private Database database;
    private Wiring wiring;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"));
        new FirstStart(database.jdbi()).fill();
        wiring = new Wiring(database, Config.of(name -> name.equals("ADMIN_IDS") ? Long.toString(OWNER) : null), clock,
                Authority.ALONE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void peopleAndChatsAreCountedForAWhile() {
        says(ANNA, ANNA, "/brands");
        says(GROUP, ANNA, "/brands");
        says(GROUP, 6, "/brands");
        assertThat(says(OWNER, OWNER, "/usage")).contains("People: 2 today, 2 in 7 days, 2 in 30",
                "Chats: 2 today, 2 in 7 days, 2 in 30", "Groups and channels among them: 1", "/brands – 3");
        clock.pass(Duration.ofDays(8));
        assertThat(says(OWNER, OWNER, "/usage")).contains("People: 1 today, 1 in 7 days, 3 in 30");
        clock.pass(Duration.ofDays(91));
        assertThat(says(OWNER, OWNER, "/usage")).contains("People: 1 today, 1 in 7 days, 1 in 30");
        assertThat(number("SELECT count(*) FROM visitor")).isEqualTo(2);
    }

    @Test
    void whoeverIsForgottenWasNeverHere() {
        says(ANNA, ANNA, "/brands");
        wiring.usage().write();
        says(ANNA, ANNA, "/brands");
        says(ANNA, ANNA, "/forget yes");
        wiring.usage().write();
        assertThat(number("SELECT count(*) FROM visitor")).isZero();
        says(ANNA, ANNA, "/brands");
        wiring.usage().write();
        assertThat(number("SELECT count(*) FROM visitor")).isEqualTo(2);
    }

    @Test
    void whoeverTalksToOthersIsNoVisitor() {
        assertThat(wiring.dispatcher().answer(new Incoming(GROUP, 6, Language.EN, "hello everybody", false))).isEmpty();
        wiring.usage().write();
        assertThat(number("SELECT count(*) FROM visitor")).isZero();
    }

    @Test
    void whatNobodyAsksAnyMoreLeavesTheList() {
        says(ANNA, ANNA, "a moon buggy");
        says(ANNA, ANNA, "A  moon\nbuggy");
        says(ANNA, ANNA,
                "see https://secret.example/x or write to anna@mail.example, @anna_k, card 4276 1234 5678 9010");
        assertThat(says(OWNER, OWNER, "/unanswered")).contains("2 × a moon buggy", "1 × see … or write to … …, card …");
        clock.pass(Duration.ofDays(91));
        says(ANNA, ANNA, "/brands");
        assertThat(says(OWNER, OWNER, "/unanswered")).isEqualTo("No questions without an answer.");
    }

    @Test
    void theListHasAnEnd() {
        for (int at = 0; at < 1_100; at++) {
            says(ANNA, ANNA, "moon buggy " + Integer.toString(at, 36));
            if (at % 300 == 0) {
                wiring.usage().write();
            }
        }
        wiring.usage().write();
        assertThat(number("SELECT count(*) FROM unanswered")).isLessThanOrEqualTo(1_000);
    }

    @Test
    void othersSeeNothingOfIt() {
        for (String command : new String[]{"usage", "unanswered", "loglevel"}) {
            assertThat(says(ANNA, ANNA, "/" + command))
                    .isEqualTo(says(ANNA, ANNA, "/nosuch").replace("nosuch", command));
        }
        assertThat(says(ANNA, ANNA, "/help")).doesNotContain("/usage").contains("/privacy", "/forget");
        assertThat(says(OWNER, OWNER, "/help")).contains("/usage", "/unanswered", "/loglevel");
    }

    private String says(long chat, long user, String words) {
        return wiring.dispatcher().answer(new Incoming(chat, user, Language.EN, words, true)).orElseThrow().text()
                .plain().replace('\u00a0', ' ');
    }

    private int number(String sql) {
        return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }
}
