package lineupbot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Language;
import lineupbot.store.Database;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** What chats have set, in a real database. */
class ChatsTest {
    private static final long ANN = 5;
    private static final ZoneId PLANT = ZoneId.of("Europe/Kaliningrad");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @TempDir
    Path folder;
    private Database database;
    private Chats chats;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:sqlite:" + folder.resolve("bot.db"));
        chats = new Chats(database.jdbi(), Language.RU, PLANT);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nobodyHasSetAnythingAtFirst() {
        assertThat(chats.settings(ANN)).isEqualTo(ChatSettings.NONE);
        assertThat(chats.language(ANN, "en-GB")).isEqualTo(Language.EN);
        assertThat(chats.zone(ANN)).isEqualTo(PLANT);
    }

    @Test
    void keepsEachSettingUntilItIsSetAnew() {
        setAll();

        assertThat(chats.settings(ANN)).isEqualTo(new ChatSettings(Language.EN, MOSCOW, QuietHours.of("22:00-08:00"),
                Digest.of("weekly friday 18:00"), true, null));
        chats.setZone(ANN, null);
        chats.setQuiet(ANN, null);
        chats.setDigest(ANN, null);
        chats.setSilent(ANN, false);
        assertThat(chats.settings(ANN)).isEqualTo(new ChatSettings(Language.EN, null, null, null, false, null));
        assertThat(chats.zone(ANN)).isEqualTo(PLANT);
    }

    @Test
    void settingsFollowAGroupToItsNewNumber() {
        setAll();
        ChatSettings before = chats.settings(ANN);

        chats.move(ANN, -1005);

        assertThat(chats.settings(-1005)).isEqualTo(before);
        assertThat(chats.settings(ANN)).isEqualTo(ChatSettings.NONE);
    }

    @Test
    void subscriptionsFollowAGroupThatHasSetNothing() {
        database.jdbi().useHandle(handle -> {
            handle.execute("INSERT INTO interest (id, key) VALUES (1, 'everything')");
            handle.execute("INSERT INTO subscription (interest_id, chat, since) VALUES (1, -5, 0)");
        });

        chats.move(-5, -1005);
        chats.move(-5, -1005);

        assertThat(numbers("SELECT chat FROM subscription")).containsExactly(-1005L);
    }

    @Test
    void whoeverIsHeardIsHereAgain() {
        chats.left(ANN);
        chats.heard(ANN);
        assertThat(chats.isHere(ANN)).isTrue();
    }

    /** Who writes would wait here for the other one, and give up. */
    @Test
    void hearingOthersWaitsForNobodyWhoWrites() {
        chats.setLanguage(7, Language.EN);
        try (Handle writer = database.jdbi().open()) {
            writer.begin();
            writer.execute("INSERT INTO chat (id) VALUES (8)");

            chats.heard(ANN);
            chats.heard(7);

            writer.commit();
        }
        assertThat(numbers("SELECT id FROM chat ORDER BY id")).containsExactly(7L, 8L);
        assertThat(chats.isHere(7)).isFalse();
    }

    @Test
    void whatWaitsForTheHourIsLookedAtAgainWhenHoursAreSetAnew() {
        chats.setQuiet(ANN, QuietHours.of("22:00-08:00"));
        chats.setSilent(6, true);
        database.jdbi().useHandle(handle -> {
            handle.execute("INSERT INTO alert (id, made) VALUES (1, 0), (2, 0), (3, 0), (4, 0)");
            handle.execute("""
                    INSERT INTO delivery (id, alert_id, chat, state, due, reason) VALUES
                        (1, 1, 5, 'WAITING', 99, 'quiet'), (2, 2, 5, 'WAITING', 99, 'digest'),
                        (3, 3, 5, 'WAITING', 99, 'network'), (4, 4, 5, 'FAILED', 99, 'quiet'),
                        (5, 1, 6, 'WAITING', 99, 'quiet')
                    """);
        });

        chats.setLanguage(ANN, Language.EN);
        chats.setSilent(ANN, true);
        assertThat(due()).containsExactly(99L, 99L, 99L, 99L, 99L);
        for (Runnable change : List.<Runnable>of(() -> chats.setQuiet(ANN, null), () -> chats.setZone(ANN, MOSCOW),
                () -> chats.setDigest(ANN, Digest.of("daily 09:00")))) {
            database.jdbi().useHandle(handle -> handle.execute("UPDATE delivery SET due = 99"));
            change.run();
            assertThat(due()).containsExactly(0L, 0L, 99L, 99L, 99L);
        }
    }

    private void setAll() {
        chats.setLanguage(ANN, Language.EN);
        chats.setZone(ANN, MOSCOW);
        chats.setQuiet(ANN, QuietHours.of("22:00-08:00"));
        chats.setDigest(ANN, Digest.of("weekly friday 18:00"));
        chats.setSilent(ANN, true);
    }

    private List<Long> due() {
        return numbers("SELECT due FROM delivery ORDER BY id");
    }

    private List<Long> numbers(String sql) {
        return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).list());
    }
}
