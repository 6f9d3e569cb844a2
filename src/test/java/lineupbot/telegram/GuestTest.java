package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import lineupbot.botapi.BotApi;
import lineupbot.botapi.Fault;
import lineupbot.botapi.Person;
import lineupbot.chat.Html;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Mentioned in a chat it never joined, the bot answers once, and only there. */
class GuestTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final Person ann = api.people().person("Ann", "en");
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", request -> Reply.of(Html.bold("card " + request.words())))
                .command("start", request -> Reply.of(Html.text("hello " + request.say().language())));
        rig.suggest = words -> List.of("/model found");
        rig.start(api);
    }

    @AfterEach
    void close() {
        assertThat(api.violations()).isEmpty();
        assertThat(api.calls("sendMessage")).isEmpty();
        rig.close();
        api.close();
    }

    private JsonNode answer(int n) {
        return api.awaitCalls("answerGuestQuery", n).get(n - 1).parameters().path("result");
    }

    private static String text(JsonNode article) {
        return article.at("/input_message_content/message_text").asText();
    }

    @Test
    void aQuestionIsAnsweredWithoutTheMention() {
        ann.asksAsGuest("@Lineup_Bot, /model vigus");

        assertThat(text(answer(1))).isEqualTo("<b>card vigus</b>");
        assertThat(answer(1).at("/reply_markup/inline_keyboard/0/0/url").asText())
                .isEqualTo("https://t.me/lineup_bot?start=model_vigus");
        assertThat(answer(1).at("/reply_markup/inline_keyboard/0/1/switch_inline_query").asText())
                .isEqualTo("/model vigus");
    }

    @Test
    void wordsThatMeanNothingGetAHintAndWhatComesNearest() {
        ann.asksAsGuest("what about this, @lineup_bot");

        assertThat(text(answer(1)))
                .isEqualTo(rig.texts.in(Language.EN).html("hint.words", "words", "what about this").markup());
        assertThat(answer(1).at("/reply_markup/inline_keyboard/0/0/url").asText()).endsWith("?start=model_found");
    }

    @Test
    void aMentionWithoutAQuestionIsAnsweredWithWhoWeAre() {
        ann.asksAsGuest("@lineup_bot");
        assertThat(text(answer(1))).isEqualTo("hello EN");
        assertThat(answer(1).at("/reply_markup/inline_keyboard/0/0/url").asText()).endsWith("?start=start");
        ann.speaking("ru").asksAsGuest("@lineup_bot?!");
        assertThat(text(answer(2))).isEqualTo("hello RU");
        rig.chats.setLanguage(ann.id(), Language.RU);
        ann.asksAsGuest(" @LINEUP_BOT ");
        assertThat(text(answer(3))).isEqualTo("hello RU");
    }

    @Test
    void nothingIsChangedFromAChatThatIsNotOurs() {
        rig.close();
        rig = new Rig(folder)
                .changingCommand("subscribe", request -> { throw new AssertionError("a guest has subscribed"); })
                .command("start", request -> Reply.of(Html.text("hello")));
        rig.start(api);
        ann.asksAsGuest("@lineup_bot /subscribe JMC");

        assertThat(text(answer(1))).isEqualTo(rig.texts.in(Language.EN).html("guest.changes").markup());
        assertThat(answer(1).at("/reply_markup/inline_keyboard/0/0/url").asText()).endsWith("?start=start");
        assertThat(answer(1).at("/reply_markup/inline_keyboard/0/1/switch_inline_query").asText()).isEqualTo("/start");
    }

    @Test
    void anAnswerOutlastsTroublesAndACrash() {
        api.onNext("answerGuestQuery", Fault.tooMany(3));
        api.onNext("answerGuestQuery", Fault.badGateway());
        ann.asksAsGuest("@lineup_bot /model one");
        assertThat(text(answer(3))).isEqualTo("<b>card one</b>");

        api.whenever(call -> call.is("answerGuestQuery"), Fault.droppedBefore());
        api.awaitConfirmed(ann.asksAsGuest("@lineup_bot /model two"));
        rig.close();
        api.heal();
        int before = api.calls("answerGuestQuery").size();
        rig = new Rig(folder).command("model", request -> Reply.of(Html.text("again " + request.words())));
        rig.start(api);
        assertThat(text(answer(before + 1))).isEqualTo("again two");
    }

    @Test
    void aQueryTooOldIsLeft() {
        api.onNext("answerGuestQuery", Fault.badRequest("query is too old"));
        ann.asksAsGuest("@lineup_bot /model one");
        ann.asksAsGuest("@lineup_bot /model two");

        assertThat(text(answer(2))).isEqualTo("<b>card two</b>");
        assertThat(rig.pauses).isEmpty();
        assertThat(rig.log.stacks()).isEmpty();
    }
}
