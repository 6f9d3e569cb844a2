package lineupbot.botapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MembersTest {
    private final BotApi api = new BotApi();
    private final Caller caller = new Caller(api);
    private final People people = api.people();
    private final Person ann = people.person("Ann");
    private final Place group = people.supergroup("Cars", "the_cars");
    private final Place channel = people.channel("News", "car_news");

    @AfterEach
    void close() {
        api.close();
    }

    private static String about(Place chat, long user) {
        return "{\"chat_id\":%d,\"user_id\":%d}".formatted(chat.id(), user);
    }

    private String status(Place chat, long user) {
        return caller.call("getChatMember", about(chat, user)).at("/result/status").asText();
    }

    private String sending(Place chat) {
        return caller.refusal("sendMessage", "{\"chat_id\":%d,\"text\":\"hello\"}".formatted(chat.id()));
    }

    @Test
    void everybodyIsWhatTheyAre() {
        assertThat(status(group, ann.id())).isEqualTo("left");
        ann.in(group).says("hello");
        assertThat(status(group, ann.id())).isEqualTo("member");
        ann.in(group).membership().isAdmin();
        assertThat(status(group, ann.id())).isEqualTo("administrator");
        ann.in(group).membership().isNoAdmin();
        assertThat(status(group, ann.id())).isEqualTo("member");
        ann.in(group).membership().isOwner();
        assertThat(status(group, ann.id())).isEqualTo("creator");
        assertThat(status(group, Me.ID)).isEqualTo("member");
        assertThat(caller.refusal("getChatMember", about(group, 5))).isEqualTo("Bad Request: PARTICIPANT_ID_INVALID");
    }

    @Test
    void aChannelTellsItsReadersToAdministratorsOnly() {
        ann.in(channel).membership().isAdmin();
        assertThat(caller.refusal("getChatMember", about(channel, ann.id())))
                .isEqualTo("Bad Request: member list is inaccessible");
        assertThat(status(channel, Me.ID)).isEqualTo("left");
        assertThat(sending(channel)).isEqualTo("Forbidden: bot is not a member of the channel chat");
        ann.in(channel).membership().addsBot();

        assertThat(status(channel, ann.id())).isEqualTo("administrator");
        assertThat(sending(channel)).isEmpty();
        JsonNode we = caller.call("getChatMember", about(channel, Me.ID)).get("result");
        assertThat(we.get("can_post_messages").asBoolean()).isTrue();
    }

    @Test
    void wherePeopleAreMutedNobodyButAdministratorsSpeaks() {
        ann.in(channel).membership().addsBot();
        ann.in(channel).membership().mutes();
        ann.in(group).membership().mutes();
        assertThat(sending(channel)).isEqualTo("Bad Request: need administrator rights in the channel chat");
        assertThat(sending(group)).isEqualTo("Bad Request: not enough rights to send text messages to the chat");
        JsonNode chat = caller.call("getChat", "{\"chat_id\":\"@The_Cars\"}").get("result");
        assertThat(chat.at("/permissions/can_send_messages").asBoolean(true)).isFalse();
        ann.in(group).membership().promotesBot();

        assertThat(sending(group)).isEmpty();
    }

    @Test
    void whatIsSaidAboutChatsIsAsTheTableHasIt() {
        ann.in(channel).membership().addsBot();
        ann.in(group).membership().isOwner();
        Checker checker = new Checker(MethodTable.load());

        for (Place place : new Place[]{group, channel, ann.place()}) {
            JsonNode chat = caller.call("getChat", "{\"chat_id\":%d}".formatted(place.id())).get("result");
            assertThat(checker.check("chat", "ChatFullInfo", chat)).isEmpty();
        }
        for (Place place : new Place[]{group, channel}) {
            for (long user : new long[]{ann.id(), Me.ID}) {
                JsonNode member = caller.call("getChatMember", about(place, user)).get("result");
                assertThat(checker.check("member", "ChatMember", member)).isEmpty();
            }
        }
    }

    @Test
    void onlyAdministratorsSpeakAsTheGroup() {
        assertThatThrownBy(() -> ann.in(group).guise().ofGroup("/brands")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("Ann is no administrator");
    }
}
