package lineupbot.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class CheckerTest {
    private static final MethodTable TABLE = MethodTable.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sendMessage | {"chat_id":1} | message text is empty
            sendMessage | {"text":"x"} | chat_id is empty
            sendMessage | {"chat_id":"x y","text":"x"} | chat not found
            sendMessage | {"chat_id":1,"text":" "} | message text is empty
            sendMessage | {"chat_id":1,"text":"<b> </b>","parse_mode":"HTML"} | message text is empty
            sendMessage | {"chat_id":1,"text":"x","colour":1} | sendMessage.colour: unknown field
            sendMessage | {"chat_id":1,"text":7} | sendMessage.text: not of type string
            pinChatMessage | {"chat_id":1,"message_id":"2"} | pinChatMessage.message_id: not of type number
            sendMessage | {"chat_id":1,"text":"t.me/lineup_bot?start=a.b"} | START_PARAM_INVALID
            setMyCommands | {"commands":[{"command":"New","description":"x"}]} | BOT_COMMAND_INVALID
            setMyCommands | {"commands":[{"command":"new","description":""}]} | BOT_COMMAND_DESCRIPTION_INVALID
            editMessageText | {"text":"x"} | message identifier is not specified
            sendChatAction | {"chat_id":1,"action":"sleeping"} | sendChatAction.action: not of type SendChatActionAction
            """)
    void tellsWhatIsWrong(String method, String parameters, String description) {
        assertThat(check(method, parameters)).extracting(Violation::description)
                .containsExactly("Bad Request: " + description);
    }

    @Test
    void brokenMarkupIsToldInTheServersWords() {
        assertThat(check("sendMessage", html("<br>"))).extracting(Violation::description)
                .containsExactly("Bad Request: can't parse entities: Unsupported start tag \"br\" at byte offset 0");
    }

    @Test
    void textIsCountedAsItIsSeenInUtf16Units() {
        String inside = "<b>" + "я".repeat(4094) + "🚗</b>";

        assertThat(check("sendMessage", html(inside))).isEmpty();
        assertThat(check("sendMessage", html(inside + "!"))).extracting(Violation::description)
                .containsExactly("Bad Request: message is too long");
    }

    @Test
    void callbackDataIsCountedInBytes() {
        assertThat(keyboard(List.of(button("/model " + "я".repeat(28))))).isEmpty();
        assertThat(keyboard(List.of(button("/model " + "я".repeat(29))))).extracting(Violation::toString)
                .containsExactly("Violation[where=sendMessage.reply_markup.inline_keyboard[0][0].callback_data, "
                        + "rule=65, but 1 to 64 BYTES are allowed, " + "description=Bad Request: BUTTON_DATA_INVALID]");
    }

    @Test
    void aButtonDoesOneThing() {
        assertThat(keyboard(List.of("{\"text\":\"x\"}"))).hasSize(1);
        assertThat(keyboard(List.of("{\"text\":\"x\",\"url\":\"https://a.b\",\"callback_data\":\"c\"}"))).hasSize(1);
        assertThat(keyboard(List.of("{\"text\":\"x\",\"switch_inline_query\":\"\"}"))).isEmpty();
    }

    @Test
    void rowsAndKeyboardsEnd() {
        String row = row(8);

        assertThat(keyboard(List.of(row))).isEmpty();
        assertThat(keyboard(List.of(row(9)))).hasSize(1);
        assertThat(keyboard(IntStream.range(0, 12).mapToObj(i -> row).toList())).isEmpty();
        assertThat(keyboard(IntStream.range(0, 13).mapToObj(i -> row).toList())).hasSize(1);
    }

    @Test
    void inlineResultsAreFewAndNumbered() {
        assertThat(check("answerInlineQuery", results(50))).isEmpty();
        assertThat(check("answerInlineQuery", results(51))).extracting(Violation::description)
                .containsExactly("Bad Request: RESULTS_TOO_MUCH");
        String long64 = results(1).replace("\"id\":\"0\"", "\"id\":\"" + "я".repeat(33) + "\"");
        assertThat(check("answerInlineQuery", long64)).extracting(Violation::description)
                .containsExactly("Bad Request: RESULT_ID_INVALID");
    }

    private static String results(int count) {
        return IntStream.range(0, count)
                .mapToObj(id -> "{\"type\":\"article\",\"id\":\"" + id
                        + "\",\"title\":\"x\",\"input_message_content\":{\"message_text\":\"x\"}}")
                .collect(Collectors.joining(",", "{\"inline_query_id\":\"1\",\"results\":[", "]}"));
    }

    private static String html(String text) {
        return Json.object().put("chat_id", 1).put("parse_mode", "HTML").put("text", text).toString();
    }

    private static String button(String data) {
        return "{\"text\":\"x\",\"callback_data\":\"" + data + "\"}";
    }

    private static String row(int buttons) {
        return String.join(",", IntStream.range(0, buttons).mapToObj(i -> button("/" + i)).toList());
    }

    private static List<Violation> keyboard(List<String> rows) {
        return check("sendMessage", rows.stream().collect(Collectors.joining("],[",
                "{\"chat_id\":1,\"text\":\"x\",\"reply_markup\":{\"inline_keyboard\":[[", "]]}}")));
    }

    private static List<Violation> check(String method, String parameters) {
        return new Checker(TABLE).check(TABLE.method(method).orElseThrow(), (ObjectNode) Json.read(parameters));
    }
}
