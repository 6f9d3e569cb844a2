package lineupbot;

import static lineupbot.FilesDesk.read;
import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.botapi.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** An editor puts a picture on a card, and everybody sees it there. */
class PhotoTest {
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

    private Sent photo(String caption) {
        return desk.next(desk.editor, () -> desk.editor.sendsPhoto(caption));
    }

    private static String file(Sent sent) {
        return sent.message().at("/photo/0/file_id").asText();
    }

    @Test
    void itIsOnTheCardUntilItIsReplacedOrTakenAway() {
        Sent kept = photo("/photo вигус");
        assertThat(read(kept)).isEqualTo("The picture is on the card now: JMC Vigus.");
        assertThat(desk.says(desk.ann, "/model Vigus")).satisfies(card -> {
            assertThat(card.method()).isEqualTo("sendPhoto");
            assertThat(file(card)).isEqualTo(file(kept)).isNotEmpty();
        });

        Sent replaced = photo("/photo JMC Vigus");
        assertThat(read(replaced)).startsWith("The picture on the card is replaced");
        assertThat(file(desk.says(desk.editor, "/photo Vigus"))).isEqualTo(file(replaced)).isNotEqualTo(file(kept));

        Sent removed = desk.next(desk.editor, () -> desk.editor.presses(replaced, "Remove the picture"));
        assertThat(read(removed)).isEqualTo("The picture is off the card: JMC Vigus.");
        assertThat(read(desk.says(desk.editor, "/photo Vigus off"))).startsWith("The card had no picture");
        assertThat(desk.says(desk.ann, "/model Vigus").method()).isEqualTo("sendMessage");
    }

    @Test
    void aBrandHasOneToo() {
        photo("/photo JMC");
        desk.ann.says("/brand JMC");
        assertThat(desk.api.awaitCall(call -> call.is("sendPhoto") && call.chatId() == desk.ann.id()).succeeded())
                .isTrue();
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(read(desk.says(desk.editor, "/photo"))).contains("as its caption");
        assertThat(read(desk.says(desk.editor, "/photo Vigus")))
                .startsWith("The card has no picture: JMC Vigus. Send a photo with the caption /photo ");
        assertThat(read(photo("/photo Zzyzx"))).startsWith("I know no brand or model “Zzyzx”.");
        assertThat(read(desk.sends(desk.editor, "vigus.png", "picture", "/photo Vigus"))).startsWith("This is a file.");
        assertThat(desk.count("SELECT count(*) FROM photo")).isZero();
    }

    @Test
    void nobodyElseHearsOfIt() {
        String unknown = read(desk.says(desk.ann, "/phantom Vigus"));
        Sent refused = desk.next(desk.ann, () -> desk.ann.sendsPhoto("/photo Vigus"));
        assertThat(read(refused)).isEqualTo(unknown.replace("/phantom", "/photo"));
        assertThat(desk.count("SELECT count(*) FROM photo")).isZero();
    }
}
