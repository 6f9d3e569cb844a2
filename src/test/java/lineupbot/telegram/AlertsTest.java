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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Alerts over HTTP: what Telegram answers, and what follows. */
class AlertsTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Person ann = people.person("Ann");
    private final Person bob = people.person("Bob");
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", request -> Reply.of(Html.text(request.words())));
    }

    @AfterEach
    void close() {
        rig.close();
        api.close();
    }

    @Test
    void anAlertIsOneMessageAndItsNumberIsKept() {
        rig.alert(1, ann.id(), 0);
        rig.start(api);
        Sent sent = api.awaitSentTo(ann.id(), 1);
        assertThat(sent.text()).isEqualTo("Alert 1");
        assertThat(sent.parameters().has("disable_notification")).isFalse();
        assertThat(sent.parameters().has("allow_paid_broadcast")).isFalse();
        rig.awaitDelivery("SENT");
        assertThat(rig.delivery("message")).isEqualTo(Long.toString(sent.messageId()));
    }

    @Test
    void theRunningBotFindsWhatAnotherProgramHasMade() {
        rig.start(api);
        api.awaitPoll();
        rig.alert(1, ann.id(), 0);
        assertThat(api.awaitSentTo(ann.id(), 1).text()).isEqualTo("Alert 1");
    }

    @Test
    void aSilentChatHearsNoSoundAndPaidSpeedIsSaid() {
        rig.perSecond = 1000;
        rig.chats.setSilent(ann.id(), true);
        rig.alert(1, ann.id(), 0);
        rig.start(api);
        Sent sent = api.awaitSentTo(ann.id(), 1);
        assertThat(sent.parameters().path("disable_notification").asBoolean()).isTrue();
        assertThat(sent.parameters().path("allow_paid_broadcast").asBoolean()).isTrue();
    }

    static Stream<Fault> passing() {
        return Stream.of(Fault.serverError(), Fault.badGateway(), Fault.droppedBefore(), Fault.tooMany(),
                Fault.tooMany(1), Fault.unauthorized(), Fault.conflict());
    }

    @ParameterizedTest
    @MethodSource("passing")
    void passingTroublesAreOutlasted(Fault fault) {
        api.onNext("sendMessage", fault);
        rig.alert(1, ann.id(), 0);
        rig.start(api);
        assertThat(api.awaitSentTo(ann.id(), 1).text()).isEqualTo("Alert 1");
        rig.awaitDelivery("SENT");
        assertThat(rig.log.stacks()).isEmpty();
    }

    @Test
    void anAnswerLostMeansSendingAgainAndIsCounted() {
        api.onNext("sendMessage", Fault.droppedAfter());
        rig.alert(1, ann.id(), 0);
        rig.start(api);
        api.awaitSentTo(ann.id(), 2);
        rig.awaitDelivery("SENT");
        assertThat(rig.delivery("doubts")).isEqualTo("1");
    }

    @Test
    void anAnswerWithoutTheMessagesNumberIsAnAnswer() {
        api.onNext("sendMessage", new Fault.Page(200, "{\"ok\": true, \"result\": true}"));
        rig.alert(1, ann.id(), 0);
        rig.start(api);
        rig.awaitDelivery("SENT");
        assertThat(rig.delivery("doubts")).isEqualTo("0");
        assertThat(api.calls("sendMessage")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            403 | Forbidden: bot was blocked by the user                 | blocked
            403 | Forbidden: user is deactivated                         | deactivated
            403 | Forbidden: bot was kicked from the supergroup chat     | kicked
            403 | Forbidden: bot is not a member of the channel chat     | kicked
            400 | Bad Request: chat not found                            | not_found
            400 | Bad Request: PEER_ID_INVALID                           | not_found
            403 | Forbidden: bot can't initiate conversation with a user | not_found
            """)
    void whoIsGoneIsLeftAlone(int code, String words, String reason) {
        api.onNext("sendMessage", Fault.refused(code, words));
        rig.alert(1, ann.id(), 0);
        rig.start(api);
        rig.awaitDelivery("FAILED");
        assertThat(rig.delivery("reason")).isEqualTo(reason);
        assertThat(rig.chats.isGone(ann.id())).isTrue();
        assertThat(api.calls("sendMessage")).hasSize(1);
    }

    @Test
    void aGroupThatBecomesASupergroupIsFollowed() {
        Place group = people.group("Cars");
        Place supergroup = people.supergroup("Cars");
        api.onNext("sendMessage", Fault.migrated(supergroup.id()));
        rig.alert(1, group.id(), 0);
        rig.start(api);
        assertThat(api.awaitSentTo(supergroup.id(), 1).text()).isEqualTo("Alert 1");
        rig.awaitDelivery("SENT");
        assertThat(rig.delivery("chat")).isEqualTo(Long.toString(supergroup.id()));
    }

    @ParameterizedTest
    @CsvSource({"message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED"})
    void aTopicThatIsNoMoreGivesWayToTheGeneralOne(String words) {
        Place forum = people.forum("Cars");
        rig.chats.setLanguage(forum.id(), Language.EN);
        api.onNext("sendMessage", Fault.badRequest(words));
        rig.alert(1, forum.id(), 5);
        rig.start(api);
        api.awaitSentTo(forum.id(), 2);
        assertThat(api.sentTo(forum.id())).extracting(Sent::text).containsExactlyInAnyOrder("Alert 1",
                "The topic where alerts used to come is closed or deleted. From now on they come here.");
        assertThat(api.sentTo(forum.id())).noneMatch(sent -> sent.parameters().has("message_thread_id"));
    }

    @ParameterizedTest
    @CsvSource({"not enough rights to send text messages to the chat", "CHAT_WRITE_FORBIDDEN",
        "have no rights to send a message", "need administrator rights in the channel chat"})
    void whoSubscribedHearsThatTheBotMayNotWrite(String words) {
        Place channel = people.channel("Cars", "cars");
        rig.chats.setLanguage(ann.id(), Language.EN);
        api.onNext("sendMessage", Fault.badRequest(words));
        rig.subscribed(channel.id(), ann.id());
        rig.alert(1, channel.id(), 0);
        rig.start(api);
        assertThat(api.awaitSentTo(ann.id(), 1).text()).contains("may not write");
        rig.awaitDelivery("WAITING");
        assertThat(rig.delivery("reason")).isEqualTo("no_rights");
    }

    @Test
    void brokenMarkupGoesPlain() {
        api.onNext("sendMessage", Fault.badRequest("can't parse entities: Unsupported start tag"));
        rig.alert(1, ann.id(), 0);
        rig.start(api);
        assertThat(api.awaitSentTo(ann.id(), 1).parameters().has("parse_mode")).isFalse();
    }

    @Test
    void aRefusalOfAnotherKindIsKeptInWords() {
        api.onNext("sendMessage", Fault.badRequest("SOMETHING_NEW"));
        rig.alert(1, ann.id(), 0);
        rig.start(api);
        rig.awaitDelivery("FAILED");
        assertThat(rig.delivery("reason")).isEqualTo("400 Bad Request: SOMETHING_NEW");
    }

    @Test
    void aCorrectionEditsAndNotModifiedIsNoError() {
        rig.alert(1, ann.id(), 0);
        rig.start(api);
        Sent first = api.awaitSentTo(ann.id(), 1);
        rig.awaitDelivery("SENT");
        rig.correct(1);
        Sent edited = api.awaitSentTo(ann.id(), 2);
        assertThat(edited.isEdit()).isTrue();
        assertThat(edited.messageId()).isEqualTo(first.messageId());
        rig.awaitDelivery("SENT");
        // As if the bot had ended before it could note the edit.
        rig.sql("UPDATE delivery SET state = 'STALE'");
        rig.awaitDelivery("SENT");
        assertThat(api.calls("editMessageText")).hasSize(2);
        assertThat(rig.delivery("reason")).isEqualTo("null");
    }

    @Test
    void repliesAreNotHeldUpByABroadcast() {
        Person[] many = IntStream.range(0, 60).mapToObj(n -> people.person("P" + n)).toArray(Person[]::new);
        for (Person one : many) {
            rig.alert(1, one.id(), 0);
        }
        rig.start(api);
        api.awaitSentTo(many[0].id(), 1);
        bob.says("/model one");
        api.awaitSentTo(bob.id(), 1);
        assertThat(api.sentTo(many[59].id())).isEmpty();
        assertThat(rig.pauses).allMatch(pause -> pause.compareTo(Duration.ofMillis(40)) <= 0);
        api.awaitSentTo(many[59].id(), 1);
    }

    @Test
    void aStopLosesAndRepeatsNothing() {
        Person[] many = IntStream.range(0, 40).mapToObj(n -> people.person("P" + n)).toArray(Person[]::new);
        for (Person one : many) {
            rig.alert(1, one.id(), 0);
        }
        api.delay(Duration.ofMillis(200));
        TelegramBot bot = rig.start(api);
        api.awaitSentTo(many[5].id(), 1);
        bot.stop();
        assertThat(rig.count("SELECT count(*) FROM delivery WHERE state NOT IN ('PENDING', 'SENT')")).isZero();
        rig.start(api);
        api.awaitSentTo(many[39].id(), 1);
        assertThat(many).allMatch(one -> api.sentTo(one.id()).size() == 1);
    }
}
