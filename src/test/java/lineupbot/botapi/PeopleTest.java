package lineupbot.botapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.Update;

class PeopleTest {
    private final BotApi api = new BotApi();
    private final Caller caller = new Caller(api);
    private final People people = api.people();
    private final Person ann = people.person("Ann", "ru");

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void whateverHappensIsAnUpdateForTheTableAndForTheLibrary() throws JsonProcessingException {
        everythingHappens();

        MethodTable table = MethodTable.load();
        JsonNode updates = caller.updates("{}");
        assertThat(updates).hasSize(31);
        for (JsonNode update : updates) {
            assertThat(new Checker(table).check("update", "Update", update)).isEmpty();
            Update read = new ObjectMapper().readValue(update.toString(), Update.class);
            assertThat(read.getUpdateId().longValue()).isEqualTo(update.get("update_id").asLong());
        }
    }

    private void everythingHappens() {
        Place forum = people.forum("Cars");
        Person inTopic = ann.in(forum.topic(7));
        inTopic.says("/brands@lineup_bot");
        pressing(sent());
        ann.says("/model Vigus");
        ann.edits("/model Vigus 2");
        ann.repliesTo(ann.lastMessageId(), "Vigus");
        ann.sendsSticker();
        ann.sendsPhoto("JMC");
        ann.forwards(people.channel("News", "car_news"), "JMC is here");
        ann.asksInline("vigus");
        ann.asks().chooses("1", "vigus");
        ann.asksAsGuest("@lineup_bot vigus");
        membershipChanges(inTopic);
        Place own = people.channel("Own", "");
        people.posts(own, "/new");
        people.forwardsInto(own, "/new");
        people.edits(own, "/new");
        inTopic.membership().isAdmin().guise().ofGroup("/new");
        inTopic.guise().ofChannel(own, "/new");
        inTopic.guise().asTelegram(own, "/new");
        people.migrates(people.group("Old"));
    }

    private void pressing(Sent sent) {
        ann.presses(sent, "JMC");
        ann.presses(sent, "/brand jmc");
        ann.presses().inaccessible(sent, "/brand jmc");
        ann.presses().forged(sent, "/drop");
        ann.presses().inline("inline-1", "/brand jmc");
    }

    private void membershipChanges(Person in) {
        ann.blocks();
        ann.unblocks();
        in.membership().addsBot();
        in.membership().promotesBot();
        in.membership().demotesBot();
        in.membership().removesBot();
        in.membership().adds(people.person("Bob"));
        in.membership().pins(in.lastMessageId());
    }

    @Test
    void commandsAreMarkedAsTelegramDoes() {
        ann.says("/model@lineup_bot Vigus, а не 5/6");

        assertThat(caller.updates("{}").at("/0/message/entities")).singleElement()
                .hasToString("{\"type\":\"bot_command\",\"offset\":0,\"length\":17}");
    }

    @Test
    void aButtonMustBeThere() {
        Sent sent = sent();

        assertThatThrownBy(() -> ann.presses(sent, "SWM")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("[JMC]");
    }

    @Test
    void brokenUpdatesAreBroken() {
        people.brokenUpdate();
        people.wrongType();
        people.unknownKind();

        Checker checker = new Checker(MethodTable.load());
        assertThat(caller.updates("{}"))
                .allSatisfy(update -> assertThat(checker.check("update", "Update", update)).isNotEmpty());
    }

    private Sent sent() {
        caller.call("sendMessage",
                "{\"chat_id\":%d,\"text\":\"x\",\"reply_markup\":{\"inline_keyboard\":[[".formatted(ann.id())
                        + "{\"text\":\"JMC\",\"callback_data\":\"/brand jmc\"}]]}}");
        return api.lastSentTo(ann.id()).orElseThrow();
    }
}
