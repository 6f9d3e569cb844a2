package lineupbot;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Authority;
import lineupbot.chat.Button;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Place;
import lineupbot.chat.Reply;
import lineupbot.desk.FirstStart;
import lineupbot.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may subscribe whom: groups, topics, channels and guests, through the whole bot. */
class SubscribingTest {
    private static final long ANN = 5;
    private static final long BOB = 6;
    private static final Place GROUP = new Place(-100);
    private static final long CHANNEL = -200;

    /** Ann decides for the group and the channel; whoever is put here, not. */
    private static final class Telegram implements Authority {
        private final Map<String, Channel> channels = new HashMap<>();
        private Verdict ofAnn = Verdict.MAY;

        @Override
        public Verdict on(long user, long chat) {
            return user == ANN ? ofAnn : Verdict.MAY_NOT;
        }

        @Override
        public Optional<Channel> channel(String name) {
            return Optional.ofNullable(channels.get(name));
        }
    }

    @TempDir
    Path folder;
    private final Telegram telegram = new Telegram();
    private Database database;
    private Wiring wiring;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:sqlite:" + folder.resolve("lineup.db"));
        new FirstStart(database.jdbi()).fill();
        wiring = new Wiring(database, Config.of(name -> null), Clock.systemUTC(), telegram);
        telegram.channels.put("@cars", new Authority.Channel(CHANNEL, "Cars & co", true));
        telegram.channels.put("@quiet", new Authority.Channel(-300, "Quiet", false));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Reply says(long user, Place place, boolean official, String words) {
        return wiring.dispatcher().answer(new Incoming(place, user, official, Language.EN, words, true)).orElseThrow();
    }

    private String told(long user, Place place, String words) {
        return plain(says(user, place, false, words));
    }

    private String alone(long user, String words) {
        return told(user, new Place(user), words);
    }

    private static String plain(Reply reply) {
        return reply.text().plain().replace('\u00a0', ' ');
    }

    private static List<String> presses(Reply reply) {
        return reply.buttons().stream().flatMap(List::stream).map(Button::press).toList();
    }

    @Test
    void inAGroupOnlyItsAdministratorsChangeAnything() {
        String refused = "Only administrators may change the subscriptions and settings of this group.";
        assertThat(told(BOB, GROUP, "/subscribe JMC")).isEqualTo(refused);
        assertThat(told(BOB, GROUP, "subscribe us to JMC")).isEqualTo(refused);
        assertThat(told(ANN, GROUP, "/subscribe JMC")).startsWith("Launches: JMC – following.");
        assertThat(told(BOB, GROUP, "/unsubscribe JMC")).isEqualTo(refused);
        assertThat(told(BOB, GROUP, "/unsubscribe")).isEqualTo(refused);
        assertThat(told(BOB, GROUP, "/subscriptions")).contains("Launches: JMC");
        assertThat(says(BOB, GROUP, true, "/subscribe SWM").text().plain()).as("an unnamed administrator")
                .startsWith("Launches: SWM\u00a0– following.");
        telegram.ofAnn = Authority.Verdict.UNKNOWN;
        assertThat(told(ANN, GROUP, "/unsubscribe all")).startsWith("I could not ask Telegram");
        assertThat(told(BOB, GROUP, "/subscriptions")).contains("Subscriptions: 2");
    }

    @Test
    void aTopicHearsOfWhatIsAskedForThere() {
        Place launches = new Place(-100, 7);
        Place talk = new Place(-100, 8);
        assertThat(told(ANN, launches, "/subscribe JMC")).contains("I’ll write in this topic");
        assertThat(told(ANN, GROUP, "/subscribe SWM")).contains("I’ll write here");

        Reply list = says(ANN, talk, false, "/subscriptions");
        assertThat(plain(list)).contains("• Launches: JMC (in another topic)", "• Launches: SWM (in another topic)");
        assertThat(told(ANN, talk, "/unsubscribe JMC")).startsWith("There is no such subscription here");
        String endJmc = presses(list).stream().filter(press -> press.contains("/7 ")).findFirst().orElseThrow();
        Reply rest = says(ANN, talk, false, endJmc);
        assertThat(rest.inPlace()).isTrue();
        assertThat(plain(rest)).startsWith("Launches: JMC – no longer following.").contains("• Launches: SWM");
        assertThat(says(ANN, talk, false, endJmc).text().plain()).as("pressed twice").startsWith("Subscription #")
                .contains("is not here any more.").contains("Subscriptions: 1");
    }

    @Test
    void aChannelIsSubscribedFromElsewhereByItsAdministrator() {
        Reply done = says(ANN, new Place(ANN), false, "/subscribe JMC @cars");
        assertThat(plain(done)).startsWith("Launches: JMC – following.").contains("in “Cars & co”");
        assertThat(presses(done)).contains("/subscriptions @cars").anyMatch(press -> press.endsWith(" @cars"));
        assertThat(alone(ANN, "/subscriptions")).startsWith("No subscriptions yet.");
        Reply list = says(ANN, new Place(ANN), false, "/subscriptions @cars");
        assertThat(plain(list)).startsWith("Subscriptions of “Cars & co”: 1");
        String end = presses(list).getFirst();
        assertThat(end).endsWith(" 1 @cars");
        assertThat(alone(ANN, end)).startsWith("Launches: JMC – no longer following.");
        alone(ANN, "/subscribe @cars news");
        assertThat(alone(ANN, "/unsubscribe news @cars")).startsWith("All news – no longer following.");
        assertThat(says(0, new Place(CHANNEL), true, "/subscribe SWM").text().plain()).as("posted there")
                .startsWith("Launches: SWM\u00a0– following.");
    }

    @Test
    void aChannelThatIsNotOnesOwnIsLeftAlone() {
        assertThat(alone(ANN, "/subscribe JMC @nowhere")).startsWith("There is no channel or group @nowhere");
        assertThat(alone(ANN, "/subscribe JMC @';--")).startsWith("There is no channel or group @';--");
        assertThat(alone(BOB, "/subscribe JMC @cars")).startsWith("You are not an administrator of @cars");
        assertThat(alone(BOB, "/subscriptions @cars")).startsWith("You are not an administrator of @cars");
        assertThat(alone(ANN, "/subscribe JMC @quiet")).startsWith("I may not write in “Quiet”");
        telegram.ofAnn = Authority.Verdict.UNKNOWN;
        assertThat(alone(ANN, "/subscribe JMC @cars")).startsWith("I could not ask Telegram");
        telegram.ofAnn = Authority.Verdict.MAY;
        assertThat(alone(ANN, "/subscriptions @cars")).startsWith("No subscriptions yet.");
    }

    @Test
    void noGuestAndNobodyWhoIsTypingIsSubscribed() {
        Stream.of("/subscribe JMC", "subscribe me to JMC", "/unsubscribe all", "/subscriptions", "/lang ru",
                "/start subscribe_jmc").forEach(words -> {
                    Incoming guest = new Incoming(ANN, ANN, Language.EN, words, true);
                    assertThat(wiring.dispatcher().answerGuest(guest).orElseThrow().text().plain()).as(words)
                            .startsWith("Here I only answer.");
                    assertThat(wiring.offers().page(words, ANN, Language.EN, 0).offers()).as(words)
                            .noneMatch(offer -> offer.command().matches("/(un)?subscri.*|/lang.*"));
                    assertThat(wiring.offers().answer(words, wiring.dispatcher().answerGuest(guest).orElseThrow())
                            .command()).as(words).doesNotMatch("/(un)?subscri.*|/lang.*");
                });
        assertThat(alone(ANN, "/subscriptions")).startsWith("No subscriptions yet.");
        assertThat(wiring.dispatcher().answerGuest(new Incoming(ANN, ANN, Language.EN, "who follows JMC", true))
                .orElseThrow().text().plain()).startsWith("JMC");
    }

    @Test
    void theHundredthIsTheLast() {
        for (int wish = 0; wish < 100; wish++) {
            assertThat(alone(ANN, "/subscribe news word" + wish)).contains("following");
        }
        Reply refused = says(ANN, new Place(ANN), false, "/subscribe JMC");
        assertThat(plain(refused)).startsWith("There are 100 subscriptions here already");
        assertThat(presses(refused)).containsExactly("/subscriptions");
        assertThat(alone(ANN, "/subscribe news word7")).contains("following already");

        Reply last = says(ANN, new Place(ANN), false, "/subscriptions 10");
        assertThat(last.inPlace()).isTrue();
        for (String press : presses(last).stream().filter(one -> one.startsWith("/unsubscribe")).toList()) {
            last = says(ANN, new Place(ANN), false, press);
        }
        assertThat(plain(last)).as("the page before takes the place of an empty one").contains("Subscriptions: 90");
        assertThat(presses(last)).contains("/subscriptions 8").doesNotContain("/subscriptions 10");
    }
}
