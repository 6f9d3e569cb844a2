package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Fault;
import lineupbot.botapi.Me;
import lineupbot.botapi.Person;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Troubles with getting updates are told once, in plain words, and outlasted. */
class PollingTroubleTest {
    @TempDir
    Path folder;
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", request -> Reply.of(Html.text(request.words())));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aStartWithoutNetworkIsWaitedOut() throws IOException {
        int port = freePort();
        Semaphore tries = new Semaphore(0);
        rig.pause = time -> {
            tries.release();
            Thread.sleep(time.toMillis() / 1000, 1);
        };
        rig.start(BotApi.TOKEN, "http://127.0.0.1:" + port);
        tries.acquireUninterruptibly(8);

        try (BotApi api = new BotApi(port, BotApi.TOKEN, Me.named("lineup_bot"))) {
            Person ann = api.people().person("Ann");
            ann.says("/model one");
            assertThat(api.awaitSentTo(ann.id(), 1).text()).isEqualTo("one");
        }

        assertThat(rig.log.lines("cannot be reached")).first().asString().contains("no connection");
        assertThat(rig.log.lines("cannot be reached").size()).isLessThanOrEqualTo(2);
        assertThat(rig.log.stacks()).isEmpty();
        for (int at = 0; at < 8; at++) {
            Duration least = Duration.ofSeconds(Math.min(60, 1 << at));
            assertThat(rig.pauses.get(at)).isBetween(least, least.plus(least.dividedBy(10)));
            assertThat(rig.pauses.get(at)).isLessThanOrEqualTo(Duration.ofSeconds(60));
        }
    }

    @Test
    void aWrongTokenIsToldInPlainWords() {
        try (BotApi api = new BotApi()) {
            api.whenever(call -> call.is("getUpdates"), Fault.unauthorized());
            rig.start(api);
            api.awaitCalls("getUpdates", 4);
            api.heal();
            api.people().person("Ann").says("/model one");
            rig.log.await("updates come in again");

            assertThat(rig.log.lines("check TELEGRAM_BOT_TOKEN")).hasSize(1);
            assertThat(rig.log.stacks()).isEmpty();
        }
    }

    @Test
    void aTokenThatWasNeverRightIsToldToo() {
        try (BotApi api = new BotApi()) {
            rig.start("1:never", api.url());
            rig.log.await("check TELEGRAM_BOT_TOKEN");
        }
    }

    @Test
    void anotherInstanceIsToldInPlainWords() {
        try (BotApi api = new BotApi()) {
            Person ann = api.people().person("Ann");
            api.whenever(call -> call.is("getUpdates"), Fault.conflict());
            rig.start(api);
            api.awaitCalls("getUpdates", 4);
            api.heal();
            ann.says("/model one");
            api.awaitSentTo(ann.id(), 1);

            assertThat(rig.log.lines("another instance polls with this token, or a webhook is set")).hasSize(1);
            assertThat(rig.log.stacks()).isEmpty();
        }
    }

    @Test
    void tooManyPollsWaitAsLongAsTelegramAsks() {
        try (BotApi api = new BotApi()) {
            Person ann = api.people().person("Ann");
            api.onNext("getUpdates", Fault.tooMany(17));
            rig.start(api);
            ann.says("/model one");
            api.awaitSentTo(ann.id(), 1);

            assertThat(rig.pauses).containsExactly(Duration.ofSeconds(17));
        }
    }

    @Test
    void pagesAndBrokenAnswersAreOutlasted() {
        try (BotApi api = new BotApi()) {
            Person ann = api.people().person("Ann");
            api.onNext("getMe", Fault.badGateway());
            api.onNext("getUpdates", Fault.serverError());
            api.onNext("getUpdates", Fault.badGateway());
            api.onNext("getUpdates", Fault.droppedAfter());
            rig.start(api);
            ann.says("/model one");

            assertThat(api.awaitSentTo(ann.id(), 1).text()).isEqualTo("one");
            assertThat(rig.log.stacks()).isEmpty();
        }
    }

    @Test
    void aWebhookOfAnotherLifeIsTakenAway() {
        try (BotApi api = new BotApi()) {
            api.people().person("Ann").says("/model one");
            rig.start(api);
            assertThat(api.awaitCalls("getUpdates", 1).getFirst().parameters().path("allowed_updates").toString())
                    .isEqualTo(
                            "[\"message\",\"edited_message\",\"channel_post\",\"callback_query\",\"guest_message\",\"my_chat_member\","
                                    + "\"inline_query\"]");
            assertThat(api.calls("deleteWebhook")).hasSize(1);
            assertThat(api.violations()).isEmpty();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
