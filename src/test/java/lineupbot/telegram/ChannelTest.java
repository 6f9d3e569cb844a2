package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Place;
import lineupbot.botapi.Sent;
import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Incoming;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** In a channel commands are answered, since only its administrators can post; its readers get theirs in private. */
class ChannelTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Place channel = people.channel("News", "car_news");
    private final Person ann = people.person("Ann", "en").in(channel);
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder)
                .command("model",
                        request -> said(request).row(new Button.Press("card", "/model vigus"),
                                new Button.Press("next", "/news 2"), new Button.Press("set", "/lang en")))
                .command("news", request -> said(request).inPlace(true)).changingCommand("lang", ChannelTest::said);
        rig.start(api);
        api.awaitPoll();
    }

    @AfterEach
    void close() {
        assertThat(api.violations()).isEmpty();
        rig.close();
        api.close();
    }

    private static Reply said(Request request) {
        Incoming from = request.from();
        return Reply.of(Html.text(request.words() + " " + (from.user() == 0 ? "nobody" : "somebody")
                + (from.official() ? " officially " : " ") + request.say().language()));
    }

    private String answer(int n) {
        return api.awaitSentTo(channel.id(), n).text();
    }

    private Sent post() {
        people.posts(channel, "/model one");
        return api.awaitSentTo(channel.id(), 1);
    }

    private String opened(int n) {
        return api.awaitCalls("answerCallbackQuery", n).get(n - 1).text("url");
    }

    @Test
    void aCommandIsAnsweredThereInTheChannelsName() {
        people.posts(channel, "/model one");
        Sent sent = api.awaitSentTo(channel.id(), 1);
        assertThat(sent.text()).isEqualTo("one nobody officially RU");
        assertThat(sent.parameters().at("/reply_parameters/message_id").asLong()).isPositive();
        rig.chats.setLanguage(channel.id(), Language.EN);
        people.posts(channel, "/model@Lineup_Bot two");
        assertThat(answer(2)).isEqualTo("two nobody officially EN");
        people.posts(channel, "/weather@lineup_bot");
        assertThat(answer(3)).contains("/weather");
    }

    @Test
    void everythingElseIsLeftAlone() {
        people.posts(channel, "a new Vigus");
        people.posts(channel, "@lineup_bot which pickups?");
        people.posts(channel, "/weather");
        people.posts(channel, "/model@other_bot one");
        people.forwardsInto(channel, "/model one");
        people.edits(channel, "/model one");
        api.happens("""
                {"edited_channel_post": {"message_id": 900, "date": 1, "edit_date": 2, "text": "/model one",
                 "chat": {"id": %d, "type": "channel", "title": "News"}}}
                """.formatted(channel.id()));
        people.posts(channel, "/model the end");

        assertThat(answer(1)).isEqualTo("the end nobody officially RU");
        assertThat(api.withheld()).hasSize(1);
    }

    @Test
    void aPostOfOurOwnIsNoQuestion() {
        for (String sign : new String[]{"via_bot", "from"}) {
            api.happens("""
                    {"channel_post": {"message_id": 900, "date": 1, "text": "/model one",
                     "chat": {"id": %d, "type": "channel", "title": "News"},
                     "%s": {"id": 700000001, "is_bot": true, "first_name": "L"}}}
                    """.formatted(channel.id(), sign));
        }
        people.posts(channel, "/model the end");
        assertThat(answer(1)).startsWith("the end");
    }

    @Test
    void aReaderWhoPressesIsLedToThePrivateChat() {
        Sent post = post();
        ann.presses(post, "card");
        assertThat(opened(1)).isEqualTo("https://t.me/lineup_bot?start=model_vigus");
        ann.presses(post, "next");
        assertThat(opened(2)).isEqualTo("https://t.me/lineup_bot?start=news_2");
        ann.presses(post, "set");
        assertThat(opened(3)).isEqualTo("https://t.me/lineup_bot?start=lang_en");
        ann.presses().forged(post, "rubbish");
        assertThat(opened(4)).startsWith("https://t.me/lineup_bot?start=");
        people.posts(channel, "/model the end");
        assertThat(answer(2)).startsWith("the end");
    }

    @Test
    void anAdministratorSetsWhatIsSetThereAndSpillsNothingElse() {
        Sent post = post();
        ann.membership().isAdmin().presses(post, "set");
        assertThat(answer(2)).isEqualTo("en somebody EN");
        ann.presses(post, "card");
        assertThat(opened(2)).isEqualTo("https://t.me/lineup_bot?start=model_vigus");
        ann.presses(post, "next");
        Sent turned = api.awaitSentTo(channel.id(), 3);
        assertThat(turned.isEdit()).isTrue();
        assertThat(turned.text()).startsWith("2 somebody");
        assertThat(opened(3)).isEmpty();
    }
}
