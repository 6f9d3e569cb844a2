package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Sent;
import lineupbot.chat.Html;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** In private nobody is left without a word. */
class PrivateChatTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Person ann = people.person("Ann", "en");
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

    @Test
    void aMessageWithoutWordsGetsOneHelpfulLine() {
        String hint = rig.texts.in(Language.EN).html("hint.silent").plain();
        ann.sendsSticker();
        assertThat(api.awaitSentTo(ann.id(), 1).text()).isEqualTo(hint);

        ann.says("/model one");
        api.awaitSentTo(ann.id(), 2);
        ann.edits("/model two");
        assertThat(api.awaitSentTo(ann.id(), 3).text()).isEqualTo(hint);
    }

    @Test
    void aLiveLocationDoesNotSetTheBotTalking() {
        ann.sends("{\"location\": {\"latitude\": 54.7, \"longitude\": 20.5, \"live_period\": 900}}");
        api.awaitSentTo(ann.id(), 1);
        api.happens("""
                {"edited_message": {"message_id": 1, "date": 1, "edit_date": 2,
                 "chat": {"id": %1$d, "type": "private", "first_name": "Ann"},
                 "from": {"id": %1$d, "is_bot": false, "first_name": "Ann"},
                 "location": {"latitude": 54.8, "longitude": 20.5, "live_period": 900}}}
                """.formatted(ann.id()));
        ann.says("/model one");

        assertThat(api.awaitSentTo(ann.id(), 2).text()).isEqualTo("one");
    }

    @Test
    void whateverIsSaidIsForUsAndNotQuoted() {
        ann.says("/weather");
        ann.says("blah");

        api.awaitSentTo(ann.id(), 2);
        assertThat(api.sentTo(ann.id())).extracting(Sent::text).first().asString().contains("/weather");
        assertThat(api.sentTo(ann.id())).noneMatch(sent -> sent.parameters().has("reply_parameters"));
    }

    @Test
    void theLanguageIsThePersonsOwn() {
        rig.chats.setLanguage(ann.id(), Language.RU);
        ann.sendsSticker();
        assertThat(api.awaitSentTo(ann.id(), 1).text())
                .isEqualTo(rig.texts.in(Language.RU).html("hint.silent").plain());
    }
}
