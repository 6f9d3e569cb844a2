package lineupbot;

import static lineupbot.FilesDesk.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import lineupbot.botapi.Call;
import lineupbot.botapi.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pictures on Telegram: drawn once, sent again as often as anybody asks. */
class PicturesTest {
    private static final String NEW_LAUNCH = """
            plant: avtotor
            sources:
              example-2026-11-20:
                name: Example
                url: https://example.org/zubr
                date: 2026-11-20
                trust: A
            brands:
              - key: zubr
                name: Zubr
                models:
                  - key: zubr-z1
                    name: Z1
                    launches:
                      - {kind: production, when: 2026-11-20, source: example-2026-11-20}
            """;

    @TempDir
    Path folder;
    private FilesDesk desk;

    @BeforeEach
    void open() {
        desk = new FilesDesk(folder);
    }

    @AfterEach
    void close() {
        assertThat(desk.api.violations()).isEmpty();
        desk.close();
    }

    private static String file(Sent sent) {
        JsonNode sizes = sent.message().path("photo");
        return sizes.path(sizes.size() - 1).path("file_id").asText();
    }

    private List<Call> uploads() {
        return desk.api.calls("sendPhoto").stream().filter(call -> call.parameters().path("photo").isObject()).toList();
    }

    @Test
    void aPictureIsDrawnOnceAndShowsThatItIsOnItsWay() {
        Sent first = desk.says(desk.ann, "/stats");
        assertThat(first.method()).isEqualTo("sendPhoto");
        assertThat(read(first)).startsWith("Avtotor in figures").contains("2025: 33,400 (Interfax, 18 Feb 2026)");
        desk.says(desk.ann, "/plant");
        assertThat(desk.api.calls("sendChatAction")).singleElement()
                .satisfies(call -> assertThat(call.parameters().path("action").asText()).isEqualTo("upload_photo"));
        assertThat(file(desk.says(desk.editor, "/stats"))).isEqualTo(file(first));
        assertThat(uploads()).hasSize(1);
        assertThat(desk.api.calls("sendChatAction")).hasSize(1);
    }

    @Test
    void whatChangesThePictureHasItDrawnAnew() {
        String light = file(desk.says(desk.ann, "/stats"));
        desk.says(desk.ann, "/theme dark");
        String dark = file(desk.says(desk.ann, "/stats"));
        assertThat(dark).isNotEqualTo(light);
        desk.says(desk.ann, "/lang ru");
        assertThat(read(desk.says(desk.ann, "/stats"))).startsWith("Автотор в цифрах");
        assertThat(uploads()).hasSize(3);

        desk.sends(desk.editor, "zubr.yaml", NEW_LAUNCH, "/import quiet");
        assertThat(read(desk.says(desk.editor, "/stats"))).contains("Zubr: body not named – 1");
        assertThat(uploads()).hasSize(4);
        desk.says(desk.ann, "/lang en");
        desk.says(desk.ann, "/theme light");
        desk.says(desk.ann, "/stats");
        assertThat(uploads()).as("the editor has had that one drawn").hasSize(4);
    }

    @Test
    void aPictureThatTelegramHasLostIsDrawnAnew() {
        Sent first = desk.says(desk.ann, "/card vigus");
        desk.says(desk.ann, "/plant");
        desk.api.depot().forget(file(first));
        Sent again = desk.says(desk.ann, "/card vigus");
        assertThat(again.method()).isEqualTo("sendPhoto");
        assertThat(uploads()).hasSize(2);
        assertThat(desk.says(desk.ann, "/card vigus").method()).isEqualTo("sendPhoto");
        assertThat(uploads()).hasSize(2);
    }

    @Test
    void aCardHasTheEditorsPhotoAndAnotherPhotoIsAnotherPicture() {
        desk.says(desk.ann, "/card JMC Vigus");
        desk.next(desk.editor, () -> desk.editor.sendsPhoto("/photo Vigus"));
        desk.says(desk.ann, "/card JMC Vigus");
        assertThat(uploads()).hasSize(2);
        assertThat(desk.api.calls("getFile")).hasSize(1);
    }

    @Test
    void inlineOffersThePictureOnceTelegramHasIt() {
        desk.ann.asksInline("vigus");
        assertThat(photos(1)).isEmpty();
        desk.ann.asksInline("/card jmc-vigus");
        assertThat(answer(2).at("/results/0/type").asText()).as("words until then").isEqualTo("article");

        String file = file(desk.says(desk.ann, "/card vigus"));
        // One after the other: when this is answered, the picture is known.
        desk.says(desk.ann, "/plant");
        desk.ann.asksInline("vigus");
        assertThat(photos(3)).singleElement().satisfies(photo -> {
            assertThat(photo.path("photo_file_id").asText()).isEqualTo(file);
            assertThat(photo.path("caption").asText()).startsWith("<b>JMC Vigus</b>");
        });
    }

    private JsonNode answer(int number) {
        return desk.api.awaitCalls("answerInlineQuery", number).get(number - 1).parameters();
    }

    private List<JsonNode> photos(int number) {
        List<JsonNode> photos = new ArrayList<>();
        answer(number).path("results").forEach(result -> {
            if (result.has("photo_file_id")) {
                photos.add(result);
            }
        });
        return photos;
    }

    @Test
    void aLongCaptionFollowsThePictureAndPagesTurn() {
        desk.ann.says("/timeline all");
        Sent words = desk.api.awaitSentTo(desk.ann.id(), 2);
        assertThat(read(words)).startsWith("Avtotor: on the line")
                .contains("JMC: Carrying, Conquer, Vigus – 16 August 2023");
        Sent next = desk.next(desk.ann, () -> desk.ann.presses(words, "2 ›"));
        assertThat(next.method()).isEqualTo("sendPhoto");
        assertThat(uploads()).hasSize(2);
    }
}
