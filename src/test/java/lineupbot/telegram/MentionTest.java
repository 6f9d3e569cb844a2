package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
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

import java.nio.file.Path;

/** In a group the bot answers whoever calls it by its name or replies to it, and nobody else. */
class MentionTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Place group = people.supergroup("Cars");
    private final Person ann = people.person("Ann", "en").in(group);
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", request -> Reply.of(Html.text("card " + request.words())))
                .command("start", request -> Reply.of(Html.text("hello")));
        rig.start(api);
    }

    @AfterEach
    void close() {
        assertThat(api.violations()).isEmpty();
        rig.close();
        api.close();
    }

    private String hint(String words) {
        return rig.texts.in(Language.EN).html("hint.words", "words", words).plain();
    }

    private static long quoted(Sent sent) {
        return sent.parameters().at("/reply_parameters/message_id").asLong();
    }

    @Test
    void aMentionAnywhereIsAnsweredAndQuoted() {
        ann.says("@lineup_bot which pickups?");
        Sent sent = api.awaitSentTo(group.id(), 1);
        assertThat(sent.text()).isEqualTo(hint("which pickups?"));
        assertThat(quoted(sent)).isEqualTo(ann.lastMessageId());
        ann.says("well, which pickups, @Lineup_Bot?");
        assertThat(api.awaitSentTo(group.id(), 2).text()).isEqualTo(hint("well, which pickups, ?"));
        ann.says("tell us @lineup_bot please");
        assertThat(api.awaitSentTo(group.id(), 3).text()).isEqualTo(hint("tell us please"));
        ann.says("@lineup_bot: /model vigus");
        assertThat(api.awaitSentTo(group.id(), 4).text()).isEqualTo("card vigus");
    }

    @Test
    void aMentionAloneIsAnsweredWithWhoWeAre() {
        ann.says("@lineup_bot");
        assertThat(api.awaitSentTo(group.id(), 1).text()).isEqualTo("hello");
        ann.says("@lineup_bot!");
        assertThat(api.awaitSentTo(group.id(), 2).text()).isEqualTo("hello");
    }

    @Test
    void aReplyToUsIsAnswered() {
        ann.says("/model@lineup_bot one");
        Sent ours = api.awaitSentTo(group.id(), 1);
        ann.repliesTo(ours.messageId(), "and the price?");

        Sent sent = api.awaitSentTo(group.id(), 2);
        assertThat(sent.text()).isEqualTo(hint("and the price?"));
        assertThat(quoted(sent)).isEqualTo(ann.lastMessageId());
        ann.repliesTo(ours.messageId(), "/weather");
        assertThat(api.awaitSentTo(group.id(), 3).text()).contains("/weather");
    }

    @Test
    void callsInATopicAreAnsweredThere() {
        Place topic = people.forum("Cars").topic(42);
        ann.in(topic).says("@lineup_bot /model one");

        Sent sent = api.awaitSentTo(topic.id(), 1);
        assertThat(sent.parameters().path("message_thread_id").asLong()).isEqualTo(42);
        assertThat(quoted(sent)).isEqualTo(ann.in(topic).lastMessageId());
    }

    @Test
    void asAnAdministratorItSeesEverythingAndStaysQuiet() {
        ann.membership().promotesBot();
        Person bob = people.person("Bob").in(group);
        bob.says("which pickups?");
        ann.repliesTo(bob.lastMessageId(), "vigus");
        ann.says("@lineup_botanics and mail@lineup_bot.example and @other_bot vigus");
        ann.says("/model@other_bot @lineup_bot");
        ann.sends(
                "{\"text\": \"see @lineup_bot\", \"entities\": [{\"type\": \"code\", \"offset\": 0, \"length\": 15}]}");
        ann.edits("@lineup_bot vigus");
        ann.sends(
                "{\"text\": \"@lineup_bot vigus\", \"entities\": [{\"type\": \"mention\", \"offset\": 0, \"length\": 11}],"
                        + "\"forward_origin\": {\"type\": \"hidden_user\", \"date\": 1, \"sender_user_name\": \"X\"}}");
        ann.sends(
                "{\"text\": \"/model one\", \"via_bot\": {\"id\": 700000001, \"is_bot\": true, \"first_name\": \"L\"}}");
        ann.sendsSticker();
        ann.says("/model@lineup_bot the end");

        assertThat(api.awaitSentTo(group.id(), 1).text()).isEqualTo("card the end");
    }

    @Test
    void theMessageThatOpensATopicIsNotRepliedToByAllThatIsSaidThere() {
        ann.sends("""
                {"text": "which pickups?", "reply_to_message": {"message_id": 5, "date": 1,
                 "chat": {"id": %d, "type": "supergroup", "title": "Cars"},
                 "from": {"id": 700000001, "is_bot": true, "first_name": "L"},
                 "forum_topic_created": {"name": "Cars", "icon_color": 1}}}
                """.formatted(group.id()));
        ann.says("/model@lineup_bot the end");

        assertThat(api.awaitSentTo(group.id(), 1).text()).isEqualTo("card the end");
    }
}
