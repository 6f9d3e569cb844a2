package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Call;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Place;
import lineupbot.botapi.Sent;
import lineupbot.chat.Button;
import lineupbot.chat.Enclosure;
import lineupbot.chat.Html;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One line says that it is too much; then there is silence until it calms. Nobody else notices, and nothing is left. */
class TooMuchTest {
    /** A minute's worth twice (TelegramSettings). */
    private static final int AT_ONCE = 240;

    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Person ann = people.person("Ann", "en");
    private final Person bob = people.person("Bob", "ru");
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder)
                .command("model",
                        request -> Reply.of(Html.text("card " + request.words()))
                                .row(new Button.Press("again", "/model again")))
                .command("timeline", TooMuchTest::picture);
        rig.suggest = words -> List.of("/model " + words);
        rig.start(api);
    }

    @AfterEach
    void close() {
        assertThat(api.violations()).isEmpty();
        rig.close();
        api.close();
    }

    private static Reply picture(Request request) {
        return Reply.of(Html.text("facts " + request.words())).withDrawing(new Enclosure.Drawing("timeline",
                request.words(), () -> request.words().getBytes(StandardCharsets.UTF_8)));
    }

    private void pass(Duration time) {
        rig.nanos.addAndGet(time.toNanos());
    }

    private String enough(Language language) {
        return rig.texts.in(language).html("enough").plain();
    }

    private static void asks(Person person, int times) {
        for (int time = 0; time < times; time++) {
            person.says("/model " + time);
        }
    }

    @Test
    void aFloodGetsOneLineInItsLanguageAndThenNothingUntilItCalms() {
        asks(ann, AT_ONCE + 500);
        long last = ann.says("/model last");
        api.awaitSentTo(ann.id(), AT_ONCE + 1);
        api.awaitConfirmed(last);
        rig.awaitAnswered();

        assertThat(api.sentTo(ann.id())).hasSize(AT_ONCE + 1);
        assertThat(api.sentTo(ann.id())).extracting(Sent::text).startsWith("card 0", "card 1")
                .endsWith("card " + (AT_ONCE - 1), enough(Language.EN));
        pass(Duration.ofSeconds(12));
        ann.says("/model calm");
        assertThat(api.awaitSentTo(ann.id(), AT_ONCE + 2).text()).isEqualTo("card calm");
    }

    @Test
    void othersAreAnsweredMeanwhile() {
        asks(ann, AT_ONCE + 500);
        bob.says("/model mine");

        assertThat(api.awaitSentTo(bob.id(), 1).text()).isEqualTo("card mine");
    }

    @Test
    void aPressedButtonSaysItInAToast() {
        ann.says("/model one");
        Sent card = api.awaitSentTo(ann.id(), 1);
        for (int press = 0; press < AT_ONCE + 50; press++) {
            ann.presses(card, "again");
        }
        Call toast = api.awaitCall(call -> call.is("answerCallbackQuery") && !call.text("text").isEmpty());
        rig.awaitAnswered();

        assertThat(toast.text("text")).isEqualTo(enough(Language.EN));
        assertThat(api.sentTo(ann.id())).hasSize(AT_ONCE);
        assertThat(api.calls("answerCallbackQuery")).hasSize(AT_ONCE);
    }

    @Test
    void aGroupAsAWholeHasLessAndNobodyUsesItUpAlone() {
        Place group = people.supergroup("Cars");
        for (int time = 0; time < 200; time++) {
            ann.in(group).says("/model@lineup_bot " + time);
        }
        api.awaitSentTo(group.id(), 61);
        bob.in(group).says("/model@lineup_bot mine");

        assertThat(api.awaitSentTo(group.id(), 62).text()).isEqualTo("card mine");
        assertThat(api.sentTo(group.id()).get(60).text()).isEqualTo(enough(Language.EN));
        ann.says("/model elsewhere");
        assertThat(api.awaitSentTo(ann.id(), 1).text()).isEqualTo("card elsewhere");
    }

    @Test
    void commandsOfOtherBotsDoNotCount() {
        Place group = people.supergroup("Cars");
        long last = 0;
        for (int time = 0; time < 200; time++) {
            last = ann.in(group).says("/weather");
        }
        api.awaitConfirmed(last);
        ann.in(group).says("/model@lineup_bot one");

        assertThat(api.awaitSentTo(group.id(), 1).text()).isEqualTo("card one");
    }

    @Test
    void editorsMaySendAsMuchAsTheyLike() {
        Person editor = people.person(Rig.EDITOR, "Ed", "en");
        asks(editor, AT_ONCE + 80);

        assertThat(api.awaitSentTo(editor.id(), AT_ONCE + 80).text()).isEqualTo("card " + (AT_ONCE + 79));
    }

    @Test
    void whoeverTypesTooMuchIsLedToThePrivateChatOnce() {
        long last = 0;
        for (int letter = 0; letter < 200; letter++) {
            last = ann.asksInline("vigus " + letter);
        }
        api.awaitConfirmed(last);
        Call answer = api.awaitCall(call -> call.is("answerInlineQuery") && call.parameters().at("/button/text")
                .asText().equals(rig.texts.in(Language.EN).text("inline.enough")));

        assertThat(answer.parameters().path("results")).isEmpty();
        assertThat(answer.parameters().path("cache_time").asInt()).isEqualTo(10);
        pass(Duration.ofSeconds(11));
        ann.asksInline("calm");
        api.awaitCall(call -> call.is("answerInlineQuery")
                && call.parameters().at("/results/0/title").asText().equals("card calm"));
    }

    @Test
    void aGuestHearsItOnce() {
        for (int time = 0; time < 90; time++) {
            ann.asksAsGuest("@lineup_bot /model " + time);
        }
        api.awaitCall(call -> call.is("answerGuestQuery") && call.parameters()
                .at("/result/input_message_content/message_text").asText().equals(enough(Language.EN)));
        rig.awaitAnswered();

        assertThat(api.calls("answerGuestQuery")).hasSize(61);
    }

    @Test
    void whoeverHasManyPicturesDrawnGetsTheSameInWords() {
        for (int time = 0; time < 25; time++) {
            ann.says("/timeline " + time);
        }
        api.awaitSentTo(ann.id(), 25);
        ann.says("/timeline 3");

        assertThat(api.awaitSentTo(ann.id(), 26).method()).isEqualTo("sendPhoto");
        assertThat(api.sentTo(ann.id()).subList(0, 20)).extracting(Sent::method).containsOnly("sendPhoto");
        assertThat(api.sentTo(ann.id()).subList(20, 25)).extracting(Sent::text).containsExactly(
                rig.texts.in(Language.EN).html("picture.enough").plain() + "\n\nfacts 20", "facts 21", "facts 22",
                "facts 23", "facts 24");
    }
}
