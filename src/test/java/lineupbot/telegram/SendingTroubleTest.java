package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Fault;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Place;
import lineupbot.botapi.Sent;
import lineupbot.chat.Html;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** A reply is sent until Telegram has taken it, or says no for good. */
class SendingTroubleTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Person ann = people.person("Ann");
    private final Person bob = people.person("Bob");
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", request -> Reply.of(Html.bold(request.words())));
    }

    @AfterEach
    void close() {
        rig.close();
        api.close();
    }

    @Test
    void aChatThatHasToWaitWaitsAloneAndExactlySoLong() {
        CountDownLatch gate = new CountDownLatch(1);
        rig.pause = time -> gate.await();
        api.onNext(call -> call.is("sendMessage") && call.chatId() == ann.id(), Fault.tooMany(7));
        rig.start(api);
        ann.says("/model one");
        ann.says("/model two");
        rig.log.await("has to wait for 7 s");
        bob.says("/model bob");

        assertThat(api.awaitSentTo(bob.id(), 1).text()).isEqualTo("bob");
        assertThat(api.sentTo(ann.id())).isEmpty();
        gate.countDown();
        api.awaitSentTo(ann.id(), 2);
        assertThat(api.sentTo(ann.id())).extracting(Sent::text).containsExactly("one", "two");
        assertThat(rig.pauses).containsExactly(Duration.ofSeconds(7));
    }

    static Stream<Fault> passing() {
        return Stream.of(Fault.serverError(), Fault.badGateway(), Fault.droppedBefore(), Fault.tooMany(),
                Fault.unauthorized());
    }

    @ParameterizedTest
    @MethodSource("passing")
    void passingTroublesAreOutlasted(Fault fault) {
        api.onNext("sendMessage", fault);
        api.onNext("sendMessage", fault);
        rig.start(api);
        ann.says("/model one");
        ann.says("/model two");

        api.awaitSentTo(ann.id(), 2);
        assertThat(api.sentTo(ann.id())).extracting(Sent::text).containsExactly("one", "two");
        assertThat(rig.pauses.get(0)).isBetween(Duration.ofMillis(500), Duration.ofMillis(550));
        assertThat(rig.pauses.get(1)).isBetween(Duration.ofMillis(1000), Duration.ofMillis(1100));
        assertThat(rig.log.lines("is late")).hasSize(1);
        assertThat(rig.log.stacks()).isEmpty();
    }

    @Test
    void anAnswerCutOffMeansSendingAgain() {
        api.onNext("sendMessage", Fault.cutBody());
        rig.start(api);
        ann.says("/model one");

        api.awaitSentTo(ann.id(), 2);
        assertThat(api.sentTo(ann.id())).extracting(Sent::text).containsExactly("one", "one");
    }

    static Stream<Fault> forGood() {
        return Stream.of(Fault.blocked(), Fault.badRequest("chat not found"),
                Fault.badRequest("not enough rights to send text messages to the chat"));
    }

    @ParameterizedTest
    @MethodSource("forGood")
    void aRefusalForGoodIsToldInOneLineAndIsAnAnswer(Fault fault) {
        api.onNext("sendMessage", fault);
        rig.start(api);
        ann.says("/model one");
        ann.says("/model two");

        assertThat(api.awaitSentTo(ann.id(), 1).text()).isEqualTo("two");
        assertThat(rig.pauses).isEmpty();
        assertThat(rig.log.lines("is refused: 40")).hasSize(1);
        assertThat(rig.log.stacks()).isEmpty();
    }

    @Test
    void aGroupThatBecomesASupergroupIsFollowed() {
        Place group = people.group("Cars");
        Place supergroup = people.supergroup("Cars");
        rig.chats.setLanguage(group.id(), Language.EN);
        api.onNext("sendMessage", Fault.migrated(supergroup.id()));
        rig.start(api);
        ann.in(group).says("/model@lineup_bot one");

        assertThat(api.awaitSentTo(supergroup.id(), 1).text()).isEqualTo("one");
        assertThat(rig.chats.language(supergroup.id(), null)).isEqualTo(Language.EN);
    }

    @Test
    void settingsFollowAGroupThatSaysItHasMoved() {
        Place group = people.group("Cars");
        rig.chats.setLanguage(group.id(), Language.EN);
        rig.start(api);
        Place supergroup = people.migrates(group);
        ann.says("/model one");
        api.awaitSentTo(ann.id(), 1);
        long last = ann.in(supergroup).says("/model@lineup_bot two");
        api.awaitConfirmed(last);
        api.awaitSentTo(supergroup.id(), 1);

        assertThat(rig.chats.language(supergroup.id(), null)).isEqualTo(Language.EN);
    }

    @Test
    void aTopicThatIsGoneIsLeftOut() {
        Place forum = people.forum("Cars");
        api.onNext("sendMessage", Fault.badRequest("message thread not found"));
        rig.start(api);
        ann.in(forum.topic(5)).says("/model@lineup_bot one");

        assertThat(api.awaitSentTo(forum.id(), 1).parameters().has("message_thread_id")).isFalse();
    }

    @Test
    void brokenMarkupOfOursGoesPlain() {
        api.onNext("sendMessage", Fault.badRequest("can't parse entities: Unsupported start tag"));
        rig.start(api);
        ann.says("/model <one> & two");

        Sent sent = api.awaitSentTo(ann.id(), 1);
        assertThat(sent.parameters().has("parse_mode")).isFalse();
        assertThat(sent.text()).isEqualTo("<one> & two");
        assertThat(rig.log.lines("fault of the bot")).hasSize(1);
    }
}
