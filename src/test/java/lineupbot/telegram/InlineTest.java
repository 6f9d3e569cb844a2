package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import lineupbot.botapi.BotApi;
import lineupbot.botapi.Call;
import lineupbot.botapi.Fault;
import lineupbot.botapi.Me;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/** Behind the bot's name, in any chat, answers are offered that are complete by themselves. */
class InlineTest {
    @TempDir
    Path folder;
    private BotApi api = new BotApi();
    private People people = api.people();
    private Person ann = people.person("Ann", "en");
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", InlineTest::card).command("news", request -> blocked())
                .editorsCommand("sources", request -> Reply.of(Html.text("secret")))
                .command("lang", request -> Reply.of(Html.text(request.say().language().name()))).command("plant",
                        request -> Reply.of(Html.lines(IntStream.range(0, 500)
                                .mapToObj(n -> Html.of(Html.bold("line " + n), Html.text(" <&> \"of\" it")))
                                .toList())));
        rig.suggest = words -> words.isEmpty()
                ? IntStream.range(0, 45).mapToObj(n -> "/model " + n).toList()
                : List.of("/model " + words);
        rig.start(api);
    }

    @AfterEach
    void close() {
        assertThat(api.violations()).isEmpty();
        released.countDown();
        rig.close();
        api.close();
    }

    private static Reply card(Request request) {
        return Reply
                .of(Html.lines(List.of(Html.of(Html.bold(request.words()), Html.text(" – pickup¹ ²")), Html.EMPTY,
                        Html.text("On the line since 2023"), Html.text("¹ Paper"))))
                .row(new Button.Press("press", "/model x"));
    }

    private Reply blocked() {
        try {
            entered.countDown();
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Reply.of(Html.text("late"));
    }

    private JsonNode answer(int n) {
        return api.awaitCalls("answerInlineQuery", n).get(n - 1).parameters();
    }

    @Test
    void anOfferIsAnArticleWithItsSourceAndButtonsThatWorkAnywhere() {
        ann.asksInline("vigus");

        JsonNode article = answer(1).at("/results/0");
        assertThat(article.path("type").asText()).isEqualTo("article");
        assertThat(article.path("title").asText()).isEqualTo("vigus – pickup");
        assertThat(article.path("description").asText()).isEqualTo("On the line since 2023 · Paper");
        JsonNode message = article.path("input_message_content");
        assertThat(message.path("message_text").asText())
                .isEqualTo("<b>vigus</b> – pickup¹ ²\nOn the line since 2023\n¹ Paper");
        assertThat(message.path("parse_mode").asText()).isEqualTo("HTML");
        assertThat(message.at("/link_preview_options/is_disabled").asBoolean()).isTrue();
        assertThat(article.path("reply_markup")).hasToString(
                "{\"inline_keyboard\":[[{\"text\":\"Open in the bot\",\"url\":\"https://t.me/lineup_bot?start=model_vigus\"},"
                        + "{\"text\":\"Share\",\"switch_inline_query\":\"/model vigus\"}]]}");
    }

    @Test
    void theAnswerIsThePersonsOwnAndSoonForgottenAndLeadsToThePrivateChat() {
        ann.asksInline("vigus");

        JsonNode answer = answer(1);
        assertThat(answer.path("is_personal").asBoolean()).isTrue();
        assertThat(answer.path("cache_time").asInt()).isEqualTo(60);
        assertThat(answer.path("button")).hasToString("{\"text\":\"Open the bot\",\"start_parameter\":\"start\"}");
    }

    @Test
    void pagesFollowEachOtherAndEnd() {
        List<String> ids = new ArrayList<>();
        String offset = "";
        for (int page = 1; page <= 3; page++) {
            ann.asks().inline("", offset);
            JsonNode answer = answer(page);
            answer.path("results").forEach(result -> ids.add(result.path("id").asText()));
            offset = answer.path("next_offset").asText();
            assertThat(offset).isEqualTo(page == 3 ? "" : Integer.toString(20 * page));
        }
        assertThat(ids).hasSize(45).doesNotHaveDuplicates();

        ann.asks().inline("", "100");
        assertThat(answer(4).path("results")).isEmpty();
        ann.asks().inline("", "what?");
        assertThat(answer(5).path("results")).hasSize(20);
    }

    @Test
    void aSharedCommandOffersItself() {
        ann.asksInline("  /model   jmc vigus ");

        assertThat(answer(1).at("/results/0/reply_markup/inline_keyboard/0/1/switch_inline_query").asText())
                .isEqualTo("/model jmc vigus");
        assertThat(answer(1).path("results")).hasSize(1);
    }

    @Test
    void whatChangesSomethingOrIsForEditorsOrUnknownIsNotOffered() {
        Person editor = people.person(Rig.EDITOR, "Ed", "en");
        rig.suggest = words -> List.of("/sources", "/weather", "/model one");
        editor.asksInline("x");

        assertThat(answer(1).path("results")).hasSize(1);
        assertThat(answer(1).at("/results/0/title").asText()).startsWith("one");
        ann.asksInline("/start lang_en");
        assertThat(answer(2).path("results")).isEmpty();
        assertThat(answer(2).at("/button/start_parameter").asText()).isEqualTo("brands");
    }

    @Test
    void theLanguageIsThatOfThePrivateChatElseThePersonsOwn() {
        ann.speaking("ru-RU").asksInline("vigus");
        assertThat(answer(1).at("/button/text").asText()).isEqualTo("Открыть бота");
        rig.chats.setLanguage(ann.id(), Language.EN);
        ann.speaking("ru-RU").asksInline("vigus");
        assertThat(answer(2).at("/button/text").asText()).isEqualTo("Open the bot");
    }

    @Test
    void aLongAnswerIsCutAtALineAndKeepsItsFoot() {
        ann.asksInline("/plant");

        String text = answer(1).at("/results/0/input_message_content/message_text").asText();
        assertThat(text).startsWith("<b>line 0</b>").endsWith("it…\n<b>line 499</b> &lt;&amp;&gt; &quot;of&quot; it")
                .hasSizeGreaterThan(4096);
    }

    @Test
    void anyQueryIsAnsweredOnce() {
        List<String> queries = List.of("<b>&{0}'%s", "😀", "\u202e\u0000", "x".repeat(256), "щ".repeat(256),
                "/model " + "щ".repeat(249), "/", "/model", "//", "@lineup_bot", "-1", "\n");
        for (int n = 0; n < queries.size(); n++) {
            ann.asksInline(queries.get(n));
            answer(n + 1);
        }
        assertThat(api.calls("answerInlineQuery")).allMatch(Call::succeeded);
        assertThat(rig.log.stacks()).isEmpty();
    }

    @Test
    void nothingIsStoredAndALateAnswerIsHarmless() {
        api.onNext("answerInlineQuery",
                Fault.badRequest("query is too old and response timeout expired or query ID is invalid"));
        api.awaitConfirmed(ann.asksInline("vigus"));
        answer(1);
        ann.asksInline("vigus");

        answer(2);
        assertThat(rig.stored()).isZero();
        assertThat(rig.log.lines("refused")).isEmpty();
        assertThat(rig.pauses).isEmpty();
        assertThat(rig.log.stacks()).isEmpty();
    }

    @Test
    void onlyTheNewestOfAPersonIsAnsweredAndNobodyWaitsForIt() throws InterruptedException {
        rig.suggest = words -> List.of(words.equals("slow") ? "/news" : "/model " + words);
        ann.asksInline("slow");
        entered.await();
        ann.asksInline("v");
        api.awaitConfirmed(ann.asksInline("vigus"));
        ann.says("/model message");
        assertThat(api.awaitSentTo(ann.id(), 1).text()).startsWith("message");
        Person bob = people.person("Bob");
        bob.asksInline("bob");
        assertThat(answer(1).at("/results/0/title").asText()).startsWith("bob");
        released.countDown();

        assertThat(answer(2).at("/results/0/title").asText()).startsWith("vigus");
        assertThat(api.calls("answerInlineQuery")).hasSize(2);
    }

    @Test
    void aBotThatIsNotAskedInlineHasNothingToShare() {
        rig.close();
        api.close();
        api = new BotApi(0, BotApi.TOKEN, new Me("lineup_bot", false, true, false));
        people = api.people();
        ann = people.person("Ann", "en");
        rig = new Rig(folder).command("model", InlineTest::card);
        rig.start(api);
        ann.asksAsGuest("@lineup_bot /model one");

        assertThat(api.awaitCalls("answerGuestQuery", 1).getFirst().parameters().at("/result/reply_markup").toString())
                .doesNotContain("switch_inline_query").contains("?start=model_one");
    }
}
