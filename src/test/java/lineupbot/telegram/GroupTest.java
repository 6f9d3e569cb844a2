package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Place;
import lineupbot.botapi.Sent;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** In a group the bot answers what is for it, where it was asked, and is silent otherwise. */
class GroupTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Place group = people.supergroup("Cars");
    private final Person ann = people.person("Ann", "en").in(group);
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", request -> Reply.of(Html.text(request.words())));
        rig.start(api);
    }

    @AfterEach
    void close() {
        assertThat(api.violations()).isEmpty();
        rig.close();
        api.close();
    }

    /** Silence is known by what comes after it. */
    private void isSilentUntil(Person person) {
        person.says("/model@lineup_bot the end");
        assertThat(api.awaitSentTo(person.place().id(), 1).text()).isEqualTo("the end");
    }

    @Test
    void aCommandIsQuoted() {
        ann.says("/model@lineup_bot one");

        Sent sent = api.awaitSentTo(group.id(), 1);
        assertThat(sent.text()).isEqualTo("one");
        assertThat(sent.parameters().at("/reply_parameters/message_id").asLong()).isEqualTo(ann.lastMessageId());
        assertThat(sent.parameters().at("/reply_parameters/allow_sending_without_reply").asBoolean()).isTrue();
        assertThat(sent.parameters().has("message_thread_id")).isFalse();
    }

    @Test
    void theNameMayBeWrittenInAnyCase() {
        ann.says("/MODEL@Lineup_Bot one");
        assertThat(api.awaitSentTo(group.id(), 1).text()).isEqualTo("one");
    }

    @Test
    void aBareCommandIsAnsweredIfItIsOurs() {
        ann.says("/weather");
        ann.says("/model one");
        assertThat(api.awaitSentTo(group.id(), 1).text()).isEqualTo("one");
    }

    @Test
    void anUnknownCommandAddressedToUsIsAnswered() {
        ann.says("/weather@lineup_bot");
        assertThat(api.awaitSentTo(group.id(), 1).text()).contains("/weather");
    }

    @Test
    void whatIsNotForUsIsMetWithSilence() {
        ann.says("/model@other_bot one");
        ann.says("what about Vigus?");
        ann.sendsSticker();
        ann.sendsPhoto("/model one");
        ann.edits("/model@lineup_bot two");
        ann.sends("{\"new_chat_title\": \"Trucks\"}");
        ann.sends("{\"pinned_message\": {\"message_id\": 1, \"date\": 0, \"chat\": {\"id\": 1, \"type\": \"group\"}}}");
        api.happens(said("true", ""));

        isSilentUntil(ann);
    }

    @Test
    void somebodyWhoSpeaksAsAChannelIsAnswered() {
        api.happens(said("true", "\"sender_chat\": {\"id\": -1005, \"type\": \"channel\", \"title\": \"News\"},"));
        assertThat(api.awaitSentTo(group.id(), 1).text()).isEqualTo("one");
    }

    @Test
    void anAnswerGoesToTheTopicThatAsked() {
        Place topic = people.forum("Cars").topic(42);
        ann.in(topic).says("/model@lineup_bot one");

        Sent sent = api.awaitSentTo(topic.id(), 1);
        assertThat(sent.parameters().path("message_thread_id").asLong()).isEqualTo(42);
        assertThat(sent.parameters().path("reply_parameters").isObject()).isTrue();
    }

    @Test
    void aThreadThatIsNoTopicIsNotNamed() {
        ann.sends("{\"text\": \"/model@lineup_bot one\", \"message_thread_id\": 7}");
        assertThat(api.awaitSentTo(group.id(), 1).parameters().has("message_thread_id")).isFalse();
    }

    private String said(String isBot, String more) {
        return """
                {"message": {"message_id": 900, "date": 1790000000, "text": "/model@lineup_bot one", %s
                 "chat": {"id": %d, "type": "supergroup", "title": "Cars"},
                 "from": {"id": 5, "is_bot": %s, "first_name": "Somebody"}}}
                """.formatted(more, group.id(), isBot);
    }
}
