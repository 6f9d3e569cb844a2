package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Of the answer to a message counts only whether Telegram has taken it. */
class OutgoingTest {
    private final Address chat = new Address(1, null, null);
    private final Outgoing.Text text = new Outgoing.Text(SendMessage.builder().chatId(1L).text("one"));
    private final Outgoing.Edit edit = Draft.beginning(Reply.of(Html.text("one"))).edit(chat, 2);

    @Test
    void whatTelegramSaysAboutAMessageNeedNotBeReadable() throws TelegramApiRequestException {
        assertThat(text.deserializeResponse("{\"ok\": true, \"result\": {\"chat\": \"a riddle\"}}")).isNull();
        assertThat(text.deserializeResponse("{\"ok\": true, \"result\": {\"message_id\": 7, \"chat\": []}}")
                .getMessageId()).isEqualTo(7);
        assertThat(edit.deserializeResponse("{\"ok\": true, \"result\": true}")).isNull();
    }

    @Test
    void itsNumberIsReadWhenItIsThere() throws TelegramApiRequestException {
        assertThat(
                text.deserializeResponse("{\"ok\": true, \"result\": {\"message_id\": 7, \"chat\": 1}}").getMessageId())
                .isEqualTo(7);
        for (String result : new String[]{"{\"message_id\": \"7\"}", "{\"message_id\": 7.5}",
            "{\"message_id\": 99999999999}", "true", "null", "[]"}) {
            assertThat(text.deserializeResponse("{\"ok\": true, \"result\": " + result + "}")).as(result).isNull();
        }
        assertThat(text.deserializeResponse("{\"ok\": true}")).isNull();
    }

    @Test
    void aRefusalAndHalfAnAnswerAreNone() {
        for (String answer : new String[]{"{\"ok\": false, \"error_code\": 400, \"description\": \"no\"}",
            "{\"ok\": true, \"result\": {\"chat\"", "{}", "<html>"}) {
            assertThatThrownBy(() -> text.deserializeResponse(answer)).isInstanceOf(TelegramApiRequestException.class);
        }
    }
}
