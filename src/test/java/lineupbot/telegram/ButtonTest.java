package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Call;
import lineupbot.botapi.Fault;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Place;
import lineupbot.botapi.Sent;
import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** A pressed button is a command; its reply takes the place of the message or comes below it. */
class ButtonTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Person ann = people.person("Ann");
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("news", ButtonTest::page)
                .command("model", request -> Reply.of(Html.text("card " + request.words())))
                .command("lang", request -> Reply.of(Html.text(request.say().language().name())));
        rig.start(api);
    }

    @AfterEach
    void close() {
        assertThat(api.violations()).isEmpty();
        rig.close();
        api.close();
    }

    private static Reply page(Request request) {
        String page = request.isBare() ? "1" : request.words();
        return Reply.of(Html.bold("page " + page))
                .row(new Button.Press("next", "/news 2"), new Button.Press("same", "/news " + page))
                .row(new Button.Press("card", "/model vigus"), new Button.Press("language", "/lang"),
                        new Button.Link("site", "https://example.org/"))
                .inPlace(true);
    }

    private Sent firstPage() {
        ann.says("/news");
        return api.awaitSentTo(ann.id(), 1);
    }

    @Test
    void buttonsAreDrawnAsTheyAre() {
        Sent first = firstPage();

        assertThat(first.isEdit()).isFalse();
        assertThat(first.keyboard()).isEqualTo("[next] [same]\n[card] [language] [site]");
        assertThat(first.parameters().at("/link_preview_options/is_disabled").asBoolean()).isTrue();
        assertThat(first.parameters().has("reply_parameters")).isFalse();
    }

    @Test
    void theNextPageTakesThePlaceOfTheFirst() {
        Sent first = firstPage();
        ann.presses(first, "next");

        Sent second = api.awaitSentTo(ann.id(), 2);
        assertThat(second.isEdit()).isTrue();
        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(second.text()).isEqualTo("page 2");
        assertThat(second.html()).isEqualTo("<b>page 2</b>");
        assertThat(second.parameters().at("/link_preview_options/is_disabled").asBoolean()).isTrue();
        assertThat(api.calls("answerCallbackQuery")).hasSize(1);
    }

    @Test
    void aCardComesBelow() {
        Sent first = firstPage();
        ann.presses(first, "card");

        Sent card = api.awaitSentTo(ann.id(), 2);
        assertThat(card.isEdit()).isFalse();
        assertThat(card.text()).isEqualTo("card vigus");
        assertThat(card.parameters().has("reply_parameters")).isFalse();
    }

    @Test
    void pressingTheSameAgainIsNobodysError() {
        Sent first = firstPage();
        ann.presses(first, "same");
        ann.presses(first, "card");

        api.awaitSentTo(ann.id(), 2);
        assertThat(api.calls("editMessageText")).hasSize(1).noneMatch(Call::succeeded);
        assertThat(api.calls("sendMessage")).hasSize(2);
        assertThat(rig.log.lines("not modified")).isEmpty();
        assertThat(rig.pauses).isEmpty();
    }

    @Test
    void aMessageTooOldToBeEditedGetsANewOneBelow() {
        Sent first = firstPage();
        ann.presses().inaccessible(first, "/news 2");
        assertThat(api.awaitSentTo(ann.id(), 2).isEdit()).isFalse();
        assertThat(api.calls("editMessageText")).isEmpty();

        api.onNext("editMessageText", Fault.badRequest("message can't be edited"));
        ann.presses(first, "next");
        assertThat(api.awaitSentTo(ann.id(), 3).isEdit()).isFalse();
    }

    @Test
    void anEditOutlastsTroubles() {
        Sent first = firstPage();
        api.onNext("editMessageText", Fault.badGateway());
        api.onNext("editMessageText", Fault.tooMany(3));
        ann.presses(first, "next");

        assertThat(api.awaitSentTo(ann.id(), 2).isEdit()).isTrue();
        assertThat(rig.pauses).hasSize(2);
    }

    @Test
    void aQueryTooOldIsHarmless() {
        Sent first = firstPage();
        api.onNext("answerCallbackQuery",
                Fault.badRequest("query is too old and response timeout expired or query ID is invalid"));
        ann.presses(first, "next");

        assertThat(api.awaitSentTo(ann.id(), 2).text()).isEqualTo("page 2");
        assertThat(rig.log.lines("too old")).isEmpty();
    }

    @Test
    void aQueryWhoseAnswerWasLostIsAnsweredAfterTheReply() {
        Sent first = firstPage();
        api.onNext("answerCallbackQuery", Fault.badGateway());
        ann.presses(first, "next");

        assertThat(api.awaitSentTo(ann.id(), 2).text()).isEqualTo("page 2");
        assertThat(api.awaitCalls("answerCallbackQuery", 2).getLast().succeeded()).isTrue();
    }

    @Test
    void aButtonUnderAnInlineMessageIsJustAnswered() {
        ann.presses().inline("inline-1", "/news 2");
        api.awaitCalls("answerCallbackQuery", 1);

        firstPage();
        assertThat(api.sentTo(ann.id())).hasSize(1);
    }

    @Test
    void whoeverPressesIsAnsweredInTheirLanguage() {
        Place group = people.supergroup("Cars");
        ann.speaking("ru").in(group).says("/news@lineup_bot");
        Sent list = api.awaitSentTo(group.id(), 1);
        Person john = people.person("John", "en-GB").in(group);
        john.presses(list, "language");

        assertThat(api.awaitSentTo(group.id(), 2).text()).isEqualTo("EN");
    }

    @Test
    void aPressInATopicIsAnsweredThere() {
        Place topic = people.forum("Cars").topic(9);
        ann.in(topic).says("/news@lineup_bot");
        Sent list = api.awaitSentTo(topic.id(), 1);
        ann.in(topic).presses(list, "card");

        Sent card = api.awaitSentTo(topic.id(), 2);
        assertThat(card.parameters().path("message_thread_id").asLong()).isEqualTo(9);
        assertThat(card.parameters().has("reply_parameters")).isFalse();
    }
}
