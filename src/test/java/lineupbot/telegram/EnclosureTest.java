package lineupbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.BotApi;
import lineupbot.botapi.Fault;
import lineupbot.botapi.Person;
import lineupbot.botapi.Sent;
import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Reply;
import lineupbot.chat.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A reply with a picture or a document. */
class EnclosureTest {
    @TempDir
    Path folder;
    private final BotApi api = new BotApi();
    private final Person ann = api.people().person("Ann", "en");
    private volatile Html text = Html.bold("Vigus & Co");
    private volatile String picture;
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).command("model", this::card)
                .command("brand", request -> Reply.of(Html.text("in place")).inPlace(true))
                .command("models",
                        request -> Reply.of(Html.text("as a list")).row(new Button.Press("Card", "/model x")))
                .command("export", request -> Reply.of(text).row(new Button.Press("More", "/brand"))
                        .withDocument("линейка.yaml", "plant: «Автотор»\n".getBytes(StandardCharsets.UTF_8)));
        rig.start(api);
        ann.sendsPhoto("/model keep");
        api.awaitSentTo(ann.id(), 1);
    }

    private Reply card(Request request) {
        if (request.words().equals("keep")) {
            picture = request.from().attachment().file();
            return Reply.of(Html.text("kept"));
        }
        return Reply.of(text).row(new Button.Press("More", "/brand")).withPicture(picture)
                .inPlace(request.words().equals("x"));
    }

    @AfterEach
    void close() {
        assertThat(api.violations()).isEmpty();
        rig.close();
        api.close();
    }

    private Sent asked(String words, int number) {
        ann.says(words);
        return api.awaitSentTo(ann.id(), number);
    }

    @Test
    void aTextThatFitsIsTheCaptionAndTheButtonsAreUnderIt() {
        Sent card = asked("/model", 2);
        assertThat(card.method()).isEqualTo("sendPhoto");
        assertThat(card.text()).isEqualTo("Vigus & Co");
        assertThat(card.keyboard()).isEqualTo("[More]");
        assertThat(card.message().at("/photo/0/file_id").asText()).isEqualTo(picture);

        text = Html.of(Html.bold("&".repeat(500)), Html.text("я".repeat(524)));
        assertThat(asked("/model", 3).text()).hasSize(1024);
    }

    @Test
    void aLongerOneFollowsThePicture() {
        text = Html.text("я".repeat(1025));
        ann.says("/model");
        Sent below = api.awaitSentTo(ann.id(), 3);
        assertThat(api.sentTo(ann.id()).get(1)).satisfies(first -> {
            assertThat(first.method()).isEqualTo("sendPhoto");
            assertThat(first.text()).isEmpty();
            assertThat(first.rows()).isEmpty();
        });
        assertThat(below.method()).isEqualTo("sendMessage");
        assertThat(below.text()).hasSize(1025);
        assertThat(below.keyboard()).isEqualTo("[More]");
    }

    @Test
    void aPictureThatTelegramKnowsNoMoreKeepsNobodyFromReading() {
        api.depot().forget(picture);
        Sent card = asked("/model", 2);
        assertThat(card.method()).isEqualTo("sendMessage");
        assertThat(card.text()).isEqualTo("Vigus & Co");
        assertThat(card.keyboard()).isEqualTo("[More]");

        text = Html.text("я".repeat(1025));
        assertThat(asked("/model", 3).text()).hasSize(1025);
    }

    @Test
    void nothingTakesThePlaceOfAPictureAndNoPictureThatOfAText() {
        Sent card = asked("/model", 2);
        ann.presses(card, "More");
        assertThat(api.awaitSentTo(ann.id(), 3)).satisfies(below -> {
            assertThat(below.isEdit()).isFalse();
            assertThat(below.text()).isEqualTo("in place");
        });

        ann.presses(asked("/models", 4), "Card");
        assertThat(api.awaitSentTo(ann.id(), 5).method()).isEqualTo("sendPhoto");
        assertThat(api.calls("editMessageText")).as("the picture's text is tried").hasSize(1);
    }

    @Test
    void aDocumentIsSentWholeAlsoWhenItTakesTwoTries() {
        api.onNext("sendDocument", Fault.tooMany(1));
        api.onNext("sendDocument", Fault.serverError());
        Sent export = asked("/export", 2);
        assertThat(export.method()).isEqualTo("sendDocument");
        assertThat(export.text()).isEqualTo("Vigus & Co");
        assertThat(export.keyboard()).isEqualTo("[More]");
        assertThat(export.parameters().at("/document/file_name").asText()).isEqualTo("линейка.yaml");
        assertThat(export.parameters().at("/document/content").asText()).isEqualTo("plant: «Автотор»\n");
        assertThat(api.calls("sendDocument")).hasSize(3);
    }
}
