package lineupbot.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import lineupbot.botapi.BotApi;
import lineupbot.botapi.People;
import lineupbot.botapi.Person;
import lineupbot.botapi.Place;
import lineupbot.botapi.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The whole bot over HTTP in chats that are not its own: offers, guests, links and groups, in both languages. */
class InAnyChatIT {
    private static final List<String> QUERIES = List.of("vigus", "вигус", "ви", "jet", "x7", "JMC", "автотор",
            "кластер", "/brands", "/models пикап", "/sources", "/plant", "/help", "/news", "какие есть пикапы",
            "<b>&{0}%s", "😀", "щ".repeat(256), "/lang en", "/start lang_en", "/nonsense");

    private int asked;

    @Test
    void itIsOneBotEverywhere(@TempDir Path folder) throws Exception {
        try (BotApi api = new BotApi()) {
            Process bot = new Jar(folder).onTelegram(api);
            People people = api.people();
            for (String language : List.of("ru", "en")) {
                Person ann = people.person("Ann", language);
                offersAreValidAndOpenInTheBot(api, ann);
                guestsAreAnswered(api, ann);
                groupsAreGreetedAndAnswered(api, ann, people.supergroup("Cars"));
            }
            bot.destroy();
            assertThat(bot.waitFor(5, TimeUnit.SECONDS)).as("stops within 5 s").isTrue();
            assertThat(api.violations()).isEmpty();
            assertThat(api.calls()).filteredOn(call -> call.status() != 200 && !call.is("getUpdates")).isEmpty();
        }
    }

    /** What is put into a chat is what the bot says when it is opened from there. */
    private void offersAreValidAndOpenInTheBot(BotApi api, Person ann) {
        List<JsonNode> newest = new ArrayList<>();
        String offset = "";
        do {
            JsonNode page = ask(api, ann, "", offset);
            page.path("results").forEach(newest::add);
            offset = page.path("next_offset").asText();
        } while (!offset.isEmpty());
        assertThat(newest).hasSizeGreaterThan(20);
        for (JsonNode article : newest) {
            String link = article.at("/reply_markup/inline_keyboard/0/0/url").asText();
            Sent opened = sends(api, ann, "/start " + link.substring(link.indexOf("=") + 1));
            assertThat(opened.html()).isEqualTo(article.at("/input_message_content/message_text").asText());
            String shared = article.at("/reply_markup/inline_keyboard/0/1/switch_inline_query").asText();
            assertThat(ask(api, ann, shared, "").at("/results/0")).isEqualTo(article);
        }
        QUERIES.forEach(query -> ask(api, ann, query, ""));
        assertThat(ask(api, ann, "вигус", "").at("/results/0/title").asText()).startsWith("JMC Vigus");
        System.out.printf("%s: %d offers opened and shared%n", ann.language(), newest.size());
    }

    private JsonNode ask(BotApi api, Person ann, String query, String offset) {
        ann.asks().inline(query, offset);
        return api.awaitCalls("answerInlineQuery", ++asked).get(asked - 1).parameters();
    }

    private static void guestsAreAnswered(BotApi api, Person ann) {
        int before = api.calls("answerGuestQuery").size();
        ann.asksAsGuest("@lineup_bot вигус");
        ann.asksAsGuest("@lineup_bot");
        List<String> said = api.awaitCalls("answerGuestQuery", before + 2).stream().skip(before)
                .map(call -> call.parameters().at("/result/input_message_content/message_text").asText()).toList();
        assertThat(said.getFirst()).startsWith("<b>JMC Vigus</b>");
        assertThat(said.getLast()).startsWith(ann.language().equals("ru") ? "Здравствуйте" : "Hello");
    }

    private static void groupsAreGreetedAndAnswered(BotApi api, Person ann, Place group) {
        Person there = ann.in(group);
        there.membership().addsBot();
        api.awaitSentTo(group.id(), 1);
        there.membership().promotesBot();
        there.says("what about Vigus?");
        Sent card = sends(api, there, "@lineup_bot vigus");
        assertThat(card.text()).startsWith("JMC Vigus");
        there.repliesTo(card.messageId(), "jmc");
        assertThat(api.awaitSentTo(group.id(), 3).text()).startsWith("JMC");
    }

    private static Sent sends(BotApi api, Person person, String text) {
        int before = api.sentTo(person.place().id()).size();
        person.says(text);
        return api.awaitSentTo(person.place().id(), before + 1);
    }
}
