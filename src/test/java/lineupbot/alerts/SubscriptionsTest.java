package lineupbot.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.alerts.Subscriptions.Added;
import lineupbot.chat.Language;
import lineupbot.chat.Place;
import lineupbot.lineup.Body;
import lineupbot.settings.Chats;
import lineupbot.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Who wants to hear of what, on a real database. */
class SubscriptionsTest {
    private static final Interest JMC = new Interest.Launches("jmc", null, null);
    private static final Interest PICKUPS = new Interest.Launches(null, Body.PICKUP, "CN");
    private static final Interest ELECTRIC = new Interest.News(null, List.of("электромоб"));
    private static final Place ANN = new Place(5);

    @TempDir
    Path folder;
    private Database database;
    private Subscriptions subscriptions;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:sqlite:" + folder.resolve("bot.db"));
        subscriptions = new Subscriptions(database.jdbi(),
                Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsAskedForTwiceIsThereOnce() {
        assertThat(subscriptions.add(ANN, JMC, null, 5, Language.RU)).isEqualTo(Added.NEW);
        assertThat(subscriptions.add(ANN, JMC, null, 5, Language.RU)).isEqualTo(Added.ALREADY);
        assertThat(subscriptions.add(ANN, ELECTRIC, "электромобили", 5, Language.RU)).isEqualTo(Added.NEW);
        assertThat(subscriptions.add(new Place(6), ELECTRIC, "электромобиль", 6, Language.RU)).isEqualTo(Added.NEW);
        assertThat(subscriptions.of(5)).extracting(Subscription::interest).containsExactly(JMC, ELECTRIC);
        assertThat(subscriptions.of(6)).extracting(Subscription::words).containsExactly("электромобили");
    }

    @Test
    void topicsHearEachOfTheirOwn() {
        subscriptions.add(new Place(-100, 7), JMC, null, 5, Language.RU);
        subscriptions.add(new Place(-100, 8), JMC, null, 5, Language.RU);
        subscriptions.add(new Place(-100), PICKUPS, null, 5, Language.RU);

        assertThat(subscriptions.count(-100)).isEqualTo(3);
        assertThat(subscriptions.end(subscriptions.find(new Place(-100, 7), JMC).orElseThrow())).isTrue();
        assertThat(subscriptions.find(new Place(-100, 7), JMC)).isEmpty();
        assertThat(subscriptions.of(-100)).extracting(Subscription::place).containsExactlyInAnyOrder(new Place(-100, 8),
                new Place(-100));
        assertThat(subscriptions.endAll(-100)).isEqualTo(2);
        assertThat(subscriptions.endAll(-100)).isZero();
    }

    @Test
    void aGroupTakesItsSubscriptionsToItsNewId() {
        Chats chats = new Chats(database.jdbi(), Language.RU, ZoneOffset.UTC);
        subscriptions.add(new Place(-5), JMC, null, 5, Language.RU);

        chats.move(-5, -1005);

        assertThat(subscriptions.of(-5)).isEmpty();
        assertThat(subscriptions.of(-1005)).extracting(Subscription::interest).containsExactly(JMC);
    }

    @Test
    void tenThousandWishesOfOneChatEndAtTheLimit() {
        for (int wish = 0; wish < 10_000; wish++) {
            Added added = subscriptions.add(ANN, new Interest.OfModel("m" + wish), null, 5, Language.RU);
            assertThat(added).isEqualTo(wish < Subscriptions.MOST_A_CHAT ? Added.NEW : Added.TOO_MANY);
        }
        assertThat(subscriptions.count(5)).isEqualTo(Subscriptions.MOST_A_CHAT);
        assertThat(subscriptions.add(ANN, new Interest.OfModel("m1"), null, 5, Language.RU)).isEqualTo(Added.ALREADY);
        assertThat(subscriptions.add(new Place(6), new Interest.OfModel("m9999"), null, 6, Language.RU))
                .isEqualTo(Added.NEW);
        int interests = database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM interest").mapTo(Integer.class).one());
        assertThat(interests).as("what was refused leaves nothing behind").isEqualTo(Subscriptions.MOST_A_CHAT + 1);
    }

    @Test
    void hundredsAtOnceAllGetTheirs() throws Exception {
        List<Callable<Added>> wishes = new ArrayList<>();
        for (int person = 1; person <= 300; person++) {
            long chat = person;
            wishes.add(() -> subscriptions.add(new Place(chat), JMC, null, chat, Language.RU));
            wishes.add(() -> subscriptions.add(new Place(chat), JMC, null, chat, Language.RU));
        }
        int begun = 0;
        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            for (Future<Added> wish : people.invokeAll(wishes)) {
                begun += wish.get() == Added.NEW ? 1 : 0;
            }
        }
        assertThat(begun).isEqualTo(300);
    }
}
