package lineupbot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import lineupbot.chat.Button;
import lineupbot.chat.Html;
import lineupbot.chat.Language;
import lineupbot.chat.Reply;
import lineupbot.chat.Say;
import lineupbot.chat.Texts;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A terminal shows no pictures, and has nowhere to put a document. */
class EnclosureOnScreenTest {
    private final Screen screen = new Screen(false, new Gallery(Path.of("target", "pictures")));
    private final Say say = new Texts().in(Language.EN);
    private final Reply card = Reply.of(Html.bold("Vigus")).row(new Button.Press("News", "/news"));

    @Test
    void aPictureIsTold() {
        assertThat(screen.of(card.withPicture("file"), say)).isEqualTo("[picture]\nVigus\n\n[1] News");
        assertThat(screen.of(card, say)).isEqualTo("Vigus\n\n[1] News");
    }

    @Test
    void aDocumentIsShown() {
        assertThat(screen.of(card.withDocument("a.yaml", "ключ: 1\n".getBytes(StandardCharsets.UTF_8)), say))
                .isEqualTo("Vigus\n\n[1] News\n\n[file a.yaml]\nключ: 1\n");
    }

    @Test
    void forProgramsThereIsAPictureOrNot() {
        assertThat(JsonAnswer.of("x", card.withPicture("file")).line()).contains("\"picture\":true");
        assertThat(JsonAnswer.of("x", card).line()).contains("\"picture\":false");
    }
}
