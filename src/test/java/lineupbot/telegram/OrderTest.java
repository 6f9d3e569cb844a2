package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Sent;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/** The answers of one chat come in order; chats do not wait for each other. */
class OrderTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
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
    void oneChatIsAnsweredInOrder() {
        List<Person> all = IntStream.range(0, 8).mapToObj(n -> people.person("P" + n)).toList();
        for (int at = 0; at < 40; at++) {
            for (Person person : all) {
                person.says("/model " + at);
            }
        }

        rig.start(api);

        List<String> inOrder = IntStream.range(0, 40).mapToObj(Integer::toString).toList();
        for (Person person : all) {
            api.awaitSentTo(person.id(), 40);
            assertThat(api.sentTo(person.id())).extracting(Sent::text).isEqualTo(inOrder);
        }
        assertThat(api.violations()).isEmpty();
    }

    @Test
    void aSlowChatKeepsNobodyElseWaiting() {
        CountDownLatch gate = new CountDownLatch(1);
        rig.command("news", request -> slowly(gate, request));
        Person ann = people.person("Ann");
        Person bob = people.person("Bob");
        ann.says("/news");
        ann.says("/model after");
        bob.says("/model at once");

        rig.start(api);

        assertThat(api.awaitSentTo(bob.id(), 1).text()).isEqualTo("at once");
        assertThat(api.sentTo(ann.id())).isEmpty();
        gate.countDown();
        assertThat(api.awaitSentTo(ann.id(), 2).text()).isEqualTo("after");
    }

    private static Reply slowly(CountDownLatch gate, Request request) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Reply.of(Html.text("slow " + request.words()));
    }
}
