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

/** The bot greets a group it is added to, once, and knows where it is. */
class MembershipTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final People people = api.people();
    private final Place group = people.group("Cars");
    private final Person ann = people.person("Ann", "en");
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", request -> Reply.of(Html.text(request.words()))).command("start",
                request -> Reply.of(Html.text("hello")));
        rig.start(api);
    }

    @AfterEach
    void close() {
        assertThat(api.violations()).isEmpty();
        rig.close();
        api.close();
    }

    private String greeting(Language language) {
        return rig.texts.in(language).html("group.hello", "bot", "lineup_bot").plain();
    }

    @Test
    void aGroupIsGreetedOnceInTheLanguageOfWhoeverAddsTheBot() {
        ann.in(group).membership().addsBot();
        Sent greeting = api.awaitSentTo(group.id(), 1);
        assertThat(greeting.text()).isEqualTo(greeting(Language.EN));
        assertThat(greeting.keyboard()).isEqualTo("[All brands] [Launches] [What I can do]");
        ann.in(group).says("/start@lineup_bot added");
        ann.in(group).membership().promotesBot();
        ann.in(group).membership().demotesBot();
        ann.in(group).says("/model@lineup_bot one");

        assertThat(api.awaitSentTo(group.id(), 2).text()).isEqualTo("one");
        Place other = people.supergroup("Trucks");
        ann.speaking("ru").in(other).membership().addsBot();
        assertThat(api.awaitSentTo(other.id(), 1).text()).isEqualTo(greeting(Language.RU));
    }

    @Test
    void whoeverRemovesTheBotIsNotedAndWhoeverAddsItAgainIsGreeted() {
        ann.in(group).membership().addsBot();
        api.awaitSentTo(group.id(), 1);
        rig.chats.setLanguage(group.id(), Language.RU);
        api.awaitConfirmed(ann.in(group).membership().removesBot());
        rig.awaitAnswered();
        assertThat(rig.chats.isGone(group.id())).isTrue();
        assertThat(rig.chats.isHere(group.id())).isFalse();
        ann.in(group).membership().addsBot();

        assertThat(api.awaitSentTo(group.id(), 2).text()).isEqualTo(greeting(Language.RU));
        api.awaitConfirmed(ann.says("/model one"));
        rig.awaitAnswered();
        assertThat(rig.chats.isGone(group.id())).isFalse();
    }

    @Test
    void aSupergroupThatWasAGroupIsNotGreetedAgainAndKeepsItsLanguage() {
        ann.in(group).membership().addsBot();
        api.awaitSentTo(group.id(), 1);
        rig.chats.setLanguage(group.id(), Language.RU);
        rig.awaitAnswered();
        Place supergroup = people.migrates(group);
        api.awaitConfirmed(ann.in(supergroup).says("/model@lineup_bot one"));
        rig.awaitAnswered();
        ann.in(supergroup).membership().addsBot();
        ann.in(supergroup).says("/model@lineup_bot two");

        assertThat(api.awaitSentTo(supergroup.id(), 2).text()).isEqualTo("two");
        assertThat(rig.chats.language(supergroup.id(), "en")).isEqualTo(Language.RU);
    }

    @Test
    void aPersonWhoBlocksTheBotIsNotedAndKeepsTheirLanguage() {
        rig.chats.setLanguage(ann.id(), Language.RU);
        api.awaitPoll();
        api.awaitConfirmed(ann.blocks());
        rig.awaitAnswered();
        assertThat(rig.chats.isGone(ann.id())).isTrue();
        assertThat(rig.chats.language(ann.id(), "en")).isEqualTo(Language.RU);
        ann.unblocks();
        ann.says("/model one");

        assertThat(api.awaitSentTo(ann.id(), 1).text()).isEqualTo("one");
        assertThat(rig.chats.isGone(ann.id())).isFalse();
    }

    @Test
    void whoeverWasGoneIsBackWithTheNextWordOrPress() {
        ann.says("/start");
        Sent sent = api.awaitSentTo(ann.id(), 1);
        rig.chats.left(ann.id());
        ann.says("/model one");
        api.awaitSentTo(ann.id(), 2);
        assertThat(rig.chats.isGone(ann.id())).isFalse();
        rig.chats.left(ann.id());
        ann.presses().forged(sent, "/model two");
        api.awaitSentTo(ann.id(), 3);
        assertThat(rig.chats.isGone(ann.id())).isFalse();
        rig.chats.left(ann.id());
        ann.presses().inline("inline-1", "/model three");
        api.awaitCalls("answerCallbackQuery", 2);
        rig.awaitAnswered();
        assertThat(rig.chats.isGone(ann.id())).isTrue();
    }

    @Test
    void aChannelIsNotGreeted() {
        Place channel = people.channel("News", "news");
        api.awaitConfirmed(ann.in(channel).membership().addsBot());
        ann.says("/model one");

        api.awaitSentTo(ann.id(), 1);
        rig.awaitAnswered();
        assertThat(rig.chats.isHere(channel.id())).isTrue();
        assertThat(api.sentTo(channel.id())).isEmpty();
    }

    @Test
    void theStartScreenInPrivateLeadsToGroups() {
        ann.says("/start");
        assertThat(api.awaitSentTo(ann.id(), 1).button("Add to a group").orElseThrow().value())
                .isEqualTo("https://t.me/lineup_bot?startgroup=added");
        ann.in(group).says("/start@lineup_bot");
        assertThat(api.awaitSentTo(group.id(), 1).rows()).isEmpty();
    }

    @Test
    void aLinkOpensWhatItStandsFor() {
        ann.says("/start model_jmc-vigus");
        assertThat(api.awaitSentTo(ann.id(), 1).text()).isEqualTo("jmc-vigus");
        assertThat(api.lastSentTo(ann.id()).orElseThrow().rows()).isEmpty();
    }
}
