package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Call;
import lineupbot.botapi.Fault;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Place;
import lineupbot.botapi.Sent;
import lineupbot.chat.Authority;
import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Incoming;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** In a group its administrators decide, says Telegram, also those who stay unnamed; in private everybody does. */
class AuthorityTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Place group = people.supergroup("Cars", "the_cars");
    private final Person ann = people.person("Ann", "en").in(group);
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("lang", this::whoAndWhere).editorsCommand("model",
                request -> Reply.of(Html.text("for editors")));
        rig.start(api);
    }

    @AfterEach
    void close() {
        assertThat(api.violations()).isEmpty();
        rig.close();
        api.close();
    }

    private Reply whoAndWhere(Request request) {
        Incoming from = request.from();
        String who = from.user() == 0 ? "nobody" : from.user() == ann.id() ? "Ann" : "somebody";
        String topic = from.place().topic() == 0 ? "" : " in topic " + from.place().topic();
        return Reply.of(Html.text(who + (from.official() ? " officially" : "") + topic + ": " + rig.authority.on(from)
                + " " + request.say().language())).row(new Button.Press("press", "/lang"));
    }

    /** What comes back for the n-th time. */
    private String answer(int n) {
        return api.awaitSentTo(group.id(), n).text();
    }

    private List<Call> asked() {
        return api.calls("getChatMember");
    }

    @Test
    void inPrivateEverybodyDecides() {
        Person alone = ann.in(people.person(ann.id(), "Ann", "en").place());
        alone.says("/lang");
        assertThat(api.awaitSentTo(ann.id(), 1).text()).isEqualTo("Ann: MAY EN");
        assertThat(asked()).isEmpty();
    }

    @Test
    void whoeverIsMadeAdministratorIsBelievedAtOnceAndForAMinute() {
        ann.says("/lang@lineup_bot");
        assertThat(answer(1)).isEqualTo("Ann: MAY_NOT EN");
        ann.membership().isAdmin().says("/lang@lineup_bot");
        assertThat(answer(2)).isEqualTo("Ann: MAY EN");
        ann.membership().isNoAdmin().says("/lang@lineup_bot");
        assertThat(answer(3)).isEqualTo("Ann: MAY EN");
        assertThat(asked()).hasSize(2);
        rig.nanos.addAndGet(Duration.ofSeconds(60).toNanos());
        ann.says("/lang@lineup_bot");
        assertThat(answer(4)).isEqualTo("Ann: MAY_NOT EN");
        ann.membership().isOwner().says("/lang@lineup_bot");
        assertThat(answer(5)).isEqualTo("Ann: MAY EN");
    }

    @Test
    void anUnnamedAdministratorSpeaksForTheGroup() {
        ann.membership().isAdmin().guise().ofGroup("/lang@lineup_bot");
        assertThat(answer(1)).isEqualTo("nobody officially: MAY RU");
        assertThat(asked()).isEmpty();
    }

    @Test
    void whoeverSpeaksAsAChannelIsNobody() {
        ann.membership().isAdmin().guise().ofChannel(people.channel("Ann's", "anns"), "/lang@lineup_bot");
        assertThat(answer(1)).isEqualTo("nobody: MAY_NOT RU");
        ann.guise().ofChannel(people.channel("Ann's", "anns"), "/model@lineup_bot");
        assertThat(answer(2)).contains("/model").isNotEqualTo("for editors");
        assertThat(asked()).isEmpty();
    }

    @Test
    void whatTelegramBringsFromTheChannelOfTheGroupWasSaidThere() {
        ann.guise().asTelegram(people.channel("News", "car_news"), "/lang");
        ann.guise().asTelegram(people.channel("News", "car_news"), "/lang@lineup_bot");
        ann.says("/lang@lineup_bot");
        assertThat(answer(1)).startsWith("Ann");
    }

    @Test
    void inATopicTheTopicIsKnown() {
        Place forum = people.forum("Cars");
        ann.in(forum.topic(42)).says("/lang@lineup_bot");
        Sent first = api.awaitSentTo(forum.id(), 1);
        assertThat(first.text()).isEqualTo("Ann in topic 42: MAY_NOT EN");
        ann.in(forum).says("/lang@lineup_bot");
        assertThat(api.awaitSentTo(forum.id(), 2).text()).isEqualTo("Ann: MAY_NOT EN");
        ann.in(forum).membership().isAdmin().in(forum.topic(42)).guise().ofGroup("/lang");
        assertThat(api.awaitSentTo(forum.id(), 3).text()).isEqualTo("nobody officially in topic 42: MAY RU");
        ann.in(forum.topic(42)).presses(first, "press");
        assertThat(api.awaitSentTo(forum.id(), 4).text()).isEqualTo("Ann in topic 42: MAY EN");
    }

    @Test
    void somebodyElsePressesTheAdministratorsButton() {
        ann.membership().isAdmin().says("/lang@lineup_bot");
        Sent sent = api.awaitSentTo(group.id(), 1);
        people.person("Bob", "en").in(group).presses(sent, "press");
        assertThat(answer(2)).isEqualTo("somebody: MAY_NOT EN");
        ann.presses(sent, "press");
        assertThat(answer(3)).isEqualTo("Ann: MAY EN");
    }

    @Test
    void whoHasNeverBeenThereMayNot() {
        assertThat(rig.authority.on(5, group.id())).isEqualTo(Authority.Verdict.MAY_NOT);
        ann.membership().removesBot();
        assertThat(rig.authority.on(ann.id(), group.id())).isEqualTo(Authority.Verdict.MAY_NOT);
        assertThat(rig.authority.on(ann.id(), -5)).isEqualTo(Authority.Verdict.MAY_NOT);
        assertThat(rig.authority.on(0, group.id())).isEqualTo(Authority.Verdict.MAY_NOT);
        assertThat(rig.authority.on(ann.id(), 6)).isEqualTo(Authority.Verdict.MAY_NOT);
    }

    static Stream<Fault> troubles() {
        return Stream.of(Fault.serverError(), Fault.badGateway(), Fault.droppedBefore(), Fault.cutBody(),
                Fault.tooMany(), Fault.tooMany(2));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void aShortTroubleIsOutlastedAndALongOneIsNotWaitedFor(Fault fault) {
        ann.membership().isAdmin();
        api.onNext("getChatMember", fault);
        assertThat(rig.authority.on(ann.id(), group.id())).isEqualTo(Authority.Verdict.MAY);
        assertThat(rig.pauses).hasSize(1).allMatch(time -> time.compareTo(Duration.ofSeconds(2)) <= 0);
        rig.nanos.addAndGet(Duration.ofSeconds(60).toNanos());
        api.whenever(call -> call.is("getChatMember"), fault);
        assertThat(rig.authority.on(ann.id(), group.id())).isEqualTo(Authority.Verdict.UNKNOWN);
        assertThat(asked()).hasSize(4);
        api.heal();
        assertThat(rig.authority.on(ann.id(), group.id())).isEqualTo(Authority.Verdict.MAY);
    }

    @Test
    void whatCannotBeKnownIsUnknown() {
        api.onNext("getChatMember", Fault.tooMany(60));
        assertThat(rig.authority.on(ann.id(), group.id())).isEqualTo(Authority.Verdict.UNKNOWN);
        assertThat(rig.pauses).isEmpty();
        api.onNext("getChatMember", Fault.unauthorized());
        assertThat(rig.authority.on(ann.id(), group.id())).isEqualTo(Authority.Verdict.UNKNOWN);
        Place secret = people.channel("Secret", "secret_cars");
        assertThat(rig.authority.on(ann.id(), secret.id())).isEqualTo(Authority.Verdict.UNKNOWN);
    }

    @Test
    void whoeverIsStoppedWhileAskingStaysStopped() throws InterruptedException {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        rig.pause = time -> {
            asking.countDown();
            new CountDownLatch(1).await();
        };
        api.onNext("getChatMember", Fault.badGateway());
        Thread asker = Thread.ofVirtual().start(() -> {
            boolean unknown = rig.authority.on(ann.id(), group.id()) == Authority.Verdict.UNKNOWN;
            if (unknown && Thread.currentThread().isInterrupted()) {
                stopped.countDown();
            }
        });
        asking.await();
        asker.interrupt();
        asker.join();
        assertThat(stopped.getCount()).isZero();
    }

    @Test
    void aPublicChannelIsKnownByItsName() {
        Place channel = people.channel("News", "car_news");
        assertThat(rig.authority.channel("@car_news")).contains(new Authority.Channel(channel.id(), "News", false));
        ann.in(channel).membership().addsBot();
        assertThat(rig.authority.channel("@Car_News")).contains(new Authority.Channel(channel.id(), "News", true));
        assertThat(rig.authority.on(ann.id(), channel.id())).isEqualTo(Authority.Verdict.MAY_NOT);
        assertThat(rig.authority.on(ann.in(channel).membership().isAdmin().id(), channel.id()))
                .isEqualTo(Authority.Verdict.MAY);
        ann.in(channel).membership().mutes();
        assertThat(rig.authority.channel("@car_news")).contains(new Authority.Channel(channel.id(), "News", false));
    }

    @Test
    void soIsAPublicGroup() {
        assertThat(rig.authority.channel("@the_cars")).contains(new Authority.Channel(group.id(), "Cars", true));
        ann.membership().mutes();
        assertThat(rig.authority.channel("@the_cars")).contains(new Authority.Channel(group.id(), "Cars", false));
        ann.membership().promotesBot();
        assertThat(rig.authority.channel("@the_cars")).contains(new Authority.Channel(group.id(), "Cars", true));
    }

    @Test
    void aNameThatIsNoneIsNotAskedFor() {
        assertThat(rig.authority.channel("@")).isEmpty();
        assertThat(rig.authority.channel("@a b/c")).isEmpty();
        assertThat(rig.authority.channel("@новости")).isEmpty();
        assertThat(rig.authority.channel(Long.toString(group.id()))).isEmpty();
        assertThat(api.calls("getChat")).isEmpty();
        assertThat(rig.authority.channel("@nobody_there")).isEmpty();
        api.whenever(call -> call.is("getChat"), Fault.badGateway());
        assertThat(rig.authority.channel("@the_cars")).isEmpty();
    }
}
